package dev.rung.postgres.types;

import dev.rung.postgres.statement.PostgresStatement;

/** The clauses of {@code ALTER TYPE ... ADD VALUE}, in their order. */
public interface AddEnumValueClauses {

    /** The optional {@code IF NOT EXISTS} clause. */
    interface IfNotExists extends Position {

        /** Does nothing if the type already contains the value, at any position. */
        Position ifNotExists();
    }

    /** The optional position. By default, the new value is the last one. */
    interface Position extends PostgresStatement {

        /** Adds the new value before an existing one. */
        PostgresStatement before(String value);

        /** Adds the new value after an existing one. */
        PostgresStatement after(String value);
    }
}

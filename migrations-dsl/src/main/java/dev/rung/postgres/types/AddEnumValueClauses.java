package dev.rung.postgres.types;

import dev.rung.postgres.statement.PostgresStatement;

/** The clauses of {@code ALTER TYPE ... ADD VALUE}, in their order. */
public interface AddEnumValueClauses {

    /** What may come first. */
    interface IfNotExists extends Position {

        /** Does nothing if the value is there, wherever it stands. */
        Position ifNotExists();
    }

    /** What may come last; without it the new value is the last one. */
    interface Position extends PostgresStatement {

        /** Puts the new value before another one. */
        PostgresStatement before(String value);

        /** Puts the new value after another one. */
        PostgresStatement after(String value);
    }
}

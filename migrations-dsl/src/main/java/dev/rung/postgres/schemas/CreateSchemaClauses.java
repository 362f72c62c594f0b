package dev.rung.postgres.schemas;

import dev.rung.postgres.statement.PostgresStatement;

/** The clauses of {@code CREATE SCHEMA}, in their order. */
public interface CreateSchemaClauses {

    /** What may come first. */
    interface IfNotExists extends Authorization {

        /** Leaves a schema that is there already as it is. */
        Authorization ifNotExists();
    }

    /** What may come last. */
    interface Authorization extends PostgresStatement {

        /** Gives the schema to a role. */
        PostgresStatement authorization(String role);
    }
}

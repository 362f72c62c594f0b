package dev.rung.postgres.schemas;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

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
        PostgresStatement authorization(Name role);

        /** As {@link #authorization(Name)}. */
        default PostgresStatement authorization(String role) {
            return authorization(name(role));
        }
    }
}

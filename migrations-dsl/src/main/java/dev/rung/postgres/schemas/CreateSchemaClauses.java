package dev.rung.postgres.schemas;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** The clauses of {@code CREATE SCHEMA}, in their order. */
public interface CreateSchemaClauses {

    /** The optional {@code IF NOT EXISTS} clause. */
    interface IfNotExists extends Authorization {

        /** Does nothing if a schema with the same name already exists. */
        Authorization ifNotExists();
    }

    /** The optional {@code AUTHORIZATION} clause. */
    interface Authorization extends PostgresStatement {

        /** Sets the owner of the schema. */
        PostgresStatement authorization(Name role);

        /** Same as {@link #authorization(Name)}. */
        default PostgresStatement authorization(String role) {
            return authorization(name(role));
        }
    }
}

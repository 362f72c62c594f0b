package dev.rung.postgres.extensions;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** The clauses of {@code CREATE EXTENSION}, in their order. */
public interface CreateExtensionClauses {

    /** The optional {@code IF NOT EXISTS} clause. */
    interface IfNotExists extends Schema {

        /** Does nothing if the extension is already installed. */
        Schema ifNotExists();
    }

    /** The optional {@code SCHEMA} clause. */
    interface Schema extends Version {

        /**
         * Specifies the schema of the extension's objects. It must exist.
         *
         * @param schema the schema
         */
        Version schema(Name schema);

        /** Same as {@link #schema(Name)}, for an unqualified name. */
        default Version schema(String schema) {
            return schema(name(schema));
        }
    }

    /** The optional {@code VERSION} clause. */
    interface Version extends Cascade {

        /**
         * Specifies the version of the extension.
         *
         * @param version the version, such as {@code 1.6}
         */
        Cascade version(String version);
    }

    /** The optional {@code CASCADE} clause. */
    interface Cascade extends PostgresStatement {

        /** Installs the extensions that this one requires as well. */
        PostgresStatement cascade();
    }
}

package dev.rung.postgres.extensions;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** The clauses of {@code CREATE EXTENSION}, in their order. */
public interface CreateExtensionClauses {

    /** What may come first. */
    interface IfNotExists extends Schema {

        /** Leaves an extension that is there already as it is. */
        Schema ifNotExists();
    }

    /** What may come after {@code IF NOT EXISTS}. */
    interface Schema extends Version {

        /**
         * Puts the extension's objects into a schema, which must be there.
         *
         * @param schema its name
         */
        Version schema(Name schema);

        /** As {@link #schema(Name)}, by an unquoted name. */
        default Version schema(String schema) {
            return schema(name(schema));
        }
    }

    /** What may come after the schema. */
    interface Version extends Cascade {

        /**
         * Installs another version than the default one.
         *
         * @param version as the extension calls it, such as {@code 1.6}
         */
        Cascade version(String version);
    }

    /** What may come last. */
    interface Cascade extends PostgresStatement {

        /** Installs the extensions that this one requires as well. */
        PostgresStatement cascade();
    }
}

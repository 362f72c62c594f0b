package dev.rung.postgres;

import java.io.Serializable;
import java.util.Optional;
import org.jooq.Name;
import org.jspecify.annotations.Nullable;

/**
 * An object as PostgreSQL's catalog knows it.
 *
 * @param kind what it is
 * @param name its name, qualified by a schema or not; for a column, constraint, trigger or policy its own name alone
 * @param table the table that a column, constraint, trigger or policy belongs to; otherwise null
 */
public record CatalogObject(Kind kind, Name name, @Nullable Name table) implements Serializable {

    /** What an object is. */
    public enum Kind {
        SCHEMA,
        EXTENSION,
        TABLE,
        COLUMN,
        CONSTRAINT,
        INDEX,
        SEQUENCE,
        VIEW,
        MATERIALIZED_VIEW,
        TYPE,
        FUNCTION,
        TRIGGER,
        POLICY;

        /** The kind as PostgreSQL writes it, in lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * An object that stands by itself.
     *
     * @param kind what it is
     * @param name its name, qualified or not
     */
    public static CatalogObject of(Kind kind, Name name) {
        return new CatalogObject(kind, name, null);
    }

    /** The table that this is a part of, where it is one. */
    public Optional<Name> owner() {
        return Optional.ofNullable(table);
    }
}

package dev.rung.engine.sql;

import java.sql.SQLException;
import org.postgresql.core.Utils;

/** Quotes names for Rung's own queries that don't need jOOQ. */
public final class Quoting {

    private Quoting() {}

    /**
     * Quotes a name.
     *
     * @param name a name without the character NUL
     */
    public static String quoted(String name) {
        try {
            return Utils.escapeIdentifier(null, name).toString();
        } catch (SQLException e) {
            throw new IllegalArgumentException("PostgreSQL has no names with the character NUL", e);
        }
    }

    /**
     * Quotes the name of an object in a schema.
     *
     * @param schema the schema
     * @param name the object
     */
    public static String quoted(String schema, String name) {
        return quoted(schema) + "." + quoted(name);
    }
}

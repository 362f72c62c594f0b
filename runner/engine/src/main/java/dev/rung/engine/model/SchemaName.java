package dev.rung.engine.model;

import java.nio.charset.StandardCharsets;

/**
 * The name of a PostgreSQL schema, spelled as in the catalog.
 *
 * @param value 1 to 63 bytes of UTF-8, without NUL
 */
public record SchemaName(String value) {

    private static final int MAX_BYTES = 63;
    private static final String CURRENT_USER = "$user";

    /** Checks the name. */
    public SchemaName {
        int bytes = value.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > MAX_BYTES || value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "schema name \"" + value + "\" is not 1 to 63 bytes long, as PostgreSQL's names are");
        }
    }

    /**
     * Creates the name of a schema that a set can be applied to.
     *
     * @param value the name
     * @throws IllegalArgumentException if the name is invalid, is one of PostgreSQL's own schemas, or has another
     *     meaning in a search path
     */
    public static SchemaName ofSet(String value) {
        if (value.startsWith("pg_") || value.equals("information_schema")) {
            throw new IllegalArgumentException(
                    "schema name \"" + value + "\" is reserved for PostgreSQL's own schemas; choose another");
        }
        if (value.equals(CURRENT_USER)) {
            throw new IllegalArgumentException("schema name \"" + value
                    + "\" can't be used: in a search path, even quoted, it means the schema with the current user's"
                    + " name; choose another");
        }
        return new SchemaName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}

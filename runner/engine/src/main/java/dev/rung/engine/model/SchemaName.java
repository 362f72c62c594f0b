package dev.rung.engine.model;

import java.nio.charset.StandardCharsets;

/**
 * The name of a PostgreSQL schema, exactly as the catalog has it.
 *
 * @param value 1 to 63 bytes of UTF-8, without NUL
 */
public record SchemaName(String value) {

    private static final int MAX_BYTES = 63;

    /** Checks the name. */
    public SchemaName {
        int bytes = value.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > MAX_BYTES || value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "schema name \"" + value + "\" is not 1 to 63 bytes long, as PostgreSQL's names are");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

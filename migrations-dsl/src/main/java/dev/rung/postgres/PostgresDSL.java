package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

/**
 * The entry points of this package. Import them one by one beside {@code org.jooq.impl.DSL}: where both have a method of
 * the same name, the import says which is meant.
 */
public final class PostgresDSL {

    private PostgresDSL() {}

    /**
     * {@code CREATE EXTENSION}. The extension must be installed on the server.
     *
     * @param extension its name, such as {@code pg_trgm}
     */
    public static CreateExtension createExtension(String extension) {
        return new CreateExtension(name(extension));
    }
}

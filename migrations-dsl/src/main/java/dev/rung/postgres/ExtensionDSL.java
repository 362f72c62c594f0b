package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

import org.jooq.Name;

/** The entry points for extensions. */
abstract class ExtensionDSL {

    ExtensionDSL() {}

    /**
     * {@code CREATE EXTENSION}. The extension must be installed on the server.
     *
     * @param extension its name, such as {@code pg_trgm}
     */
    public static CreateExtensionClauses.IfNotExists createExtension(String extension) {
        return createExtension(name(extension));
    }

    /** {@code CREATE EXTENSION}. The extension must be installed on the server. */
    public static CreateExtensionClauses.IfNotExists createExtension(Name extension) {
        return new CreateExtension(extension);
    }
}

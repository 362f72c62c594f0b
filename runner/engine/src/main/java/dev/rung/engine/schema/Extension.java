package dev.rung.engine.schema;

/**
 * An extension. Its members are not part of a snapshot.
 *
 * @param schema the schema of its members
 * @param version the installed version
 */
public record Extension(String schema, String version) implements Definition {}

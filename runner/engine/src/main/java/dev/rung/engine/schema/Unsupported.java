package dev.rung.engine.schema;

/**
 * An object that exists but that a snapshot does not describe.
 *
 * @param description the object as PostgreSQL describes it
 */
public record Unsupported(String description) implements Definition {}

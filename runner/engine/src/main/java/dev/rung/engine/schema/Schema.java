package dev.rung.engine.schema;

/**
 * A schema.
 */
public record Schema() implements Definition {}

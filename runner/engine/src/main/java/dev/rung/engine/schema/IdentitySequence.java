package dev.rung.engine.schema;

/**
 * The sequence of an identity column. The column contains its properties.
 *
 * @param table the table
 * @param column the column
 */
public record IdentitySequence(QualifiedName table, String column) implements Definition {}

package dev.rung.engine.schema;

/**
 * The identity of a column.
 *
 * @param always {@code GENERATED ALWAYS} instead of {@code BY DEFAULT}
 * @param sequence the sequence
 * @param options the properties of the sequence
 */
public record Identity(boolean always, QualifiedName sequence, SequenceOptions options) {}

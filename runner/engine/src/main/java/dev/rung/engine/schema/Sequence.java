package dev.rung.engine.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence that is not part of an identity column.
 *
 * @param options the properties
 * @param unlogged whether the sequence is unlogged
 * @param ownerTable the table of the column that owns the sequence, null for none
 * @param ownerColumn the column that owns the sequence, null for none
 */
public record Sequence(
        SequenceOptions options,
        boolean unlogged,
        @Nullable QualifiedName ownerTable,
        @Nullable String ownerColumn) implements Definition {}

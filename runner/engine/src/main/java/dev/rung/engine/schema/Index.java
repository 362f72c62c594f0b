package dev.rung.engine.schema;

import org.jspecify.annotations.Nullable;

/**
 * An index that is not part of a constraint.
 *
 * @param structure the keys and properties
 * @param parent the index of the partitioned table that this index is attached to, null for none
 * @param onPartitioned whether the table is partitioned
 * @param valid whether the index is valid
 * @param definition the statement that PostgreSQL prints
 */
public record Index(
        IndexStructure structure,
        @Nullable QualifiedName parent,
        boolean onPartitioned,
        boolean valid,
        String definition)
        implements Definition {}

package dev.rung.engine.schema;

import org.jspecify.annotations.Nullable;

/**
 * A range type.
 *
 * @param subtype the type of the bounds
 * @param operatorClass the operator class, null for the default of the subtype
 * @param collation the collation, null for the collation of the subtype
 * @param subtypeDiff the difference function, null for none
 * @param multirange the multirange type, null if it has the name that PostgreSQL chooses
 */
public record RangeType(
        String subtype,
        @Nullable QualifiedName operatorClass,
        @Nullable QualifiedName collation,
        @Nullable QualifiedName subtypeDiff,
        @Nullable QualifiedName multirange)
        implements Definition {}

package dev.rung.engine.schema;

import org.jspecify.annotations.Nullable;

/**
 * A not-null constraint of a column.
 *
 * @param name the name, null for a name that PostgreSQL chose, and always null before PostgreSQL 18
 * @param validated whether existing rows have been checked
 * @param noInherit whether the constraint is not inherited
 * @param comment the comment on the constraint, null for none
 */
public record NotNull(
        @Nullable String name,
        boolean validated,
        boolean noInherit,
        @Nullable String comment) {}

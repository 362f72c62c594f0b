package dev.rung.engine.schema;

import org.jspecify.annotations.Nullable;

/**
 * A check constraint of a domain.
 *
 * @param name the name
 * @param expression the condition, without parentheses around it
 * @param validated whether existing values have been checked
 * @param comment the comment, null for none
 */
public record DomainCheck(
        String name,
        String expression,
        boolean validated,
        @Nullable String comment) {}

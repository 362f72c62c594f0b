package dev.rung.engine.schema;

import org.jspecify.annotations.Nullable;

/**
 * A text search dictionary.
 *
 * @param template the template
 * @param options the options as PostgreSQL prints them, null for none
 */
public record TextSearchDictionary(
        QualifiedName template, @Nullable String options) implements Definition {}

package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Extended statistics.
 *
 * @param table the table
 * @param kinds {@code ndistinct}, {@code dependencies} and {@code mcv}; empty for statistics on one expression
 * @param keys the columns and expressions
 * @param target the statistics target, null for the default
 * @param definition the statement that PostgreSQL prints
 */
public record ExtendedStatistics(
        QualifiedName table,
        List<String> kinds,
        List<IndexKeyPart> keys,
        @Nullable Integer target,
        String definition) implements Definition {

    /** Copies the lists. */
    public ExtendedStatistics {
        kinds = List.copyOf(kinds);
        keys = List.copyOf(keys);
    }
}

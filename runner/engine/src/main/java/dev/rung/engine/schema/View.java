package dev.rung.engine.schema;

import java.util.List;

/**
 * A view.
 *
 * @param columns the columns
 * @param options the options, such as {@code security_barrier}
 * @param query the query, without a semicolon
 */
public record View(List<Column> columns, List<Setting> options, String query) implements Definition {

    /** Copies the lists. */
    public View {
        columns = List.copyOf(columns);
        options = List.copyOf(options);
    }
}

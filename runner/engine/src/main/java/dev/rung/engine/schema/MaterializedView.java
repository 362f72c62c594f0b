package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A materialized view.
 *
 * @param columns the columns
 * @param accessMethod the access method, null for the default
 * @param tablespace the tablespace, null for the default
 * @param options the storage parameters
 * @param populated whether it can be queried
 * @param query the query, without a semicolon
 */
public record MaterializedView(
        List<Column> columns,
        @Nullable String accessMethod,
        @Nullable String tablespace,
        List<Setting> options,
        boolean populated,
        String query)
        implements Definition {

    /** Copies the lists. */
    public MaterializedView {
        columns = List.copyOf(columns);
        options = List.copyOf(options);
    }
}

package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A publication.
 *
 * @param allTables whether it publishes all tables
 * @param tables the tables
 * @param schemas the schemas whose tables it publishes
 * @param changes {@code insert}, {@code update}, {@code delete}, {@code truncate}
 * @param viaRoot whether changes of a partition are published as changes of the partitioned table
 * @param generatedColumns whether stored generated columns are published
 */
public record Publication(
        boolean allTables,
        List<PublishedTable> tables,
        List<String> schemas,
        List<String> changes,
        boolean viaRoot,
        boolean generatedColumns)
        implements Definition {

    /** Copies the lists. */
    public Publication {
        tables = List.copyOf(tables);
        schemas = List.copyOf(schemas);
        changes = List.copyOf(changes);
    }

    /**
     * A table of a publication.
     *
     * @param table the table
     * @param columns the columns, empty for all
     * @param rows the condition for the rows, null for all
     */
    public record PublishedTable(
            QualifiedName table,
            List<String> columns,
            @Nullable String rows) {}
}

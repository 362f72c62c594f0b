package dev.rung.engine.history;

import dev.rung.engine.connection.Session;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tables of the history exist, from the catalog, which requires no privileges on the schema.
 *
 * @param schemaExists whether their schema exists
 * @param columns their columns, by table
 */
record Relations(boolean schemaExists, Map<String, Set<String>> columns) {

    /** Reads the catalog. */
    static Relations of(Session session) {
        boolean schemaExists = false;
        Map<String, Set<String>> columns = new HashMap<>();
        for (Attribute attribute : session.query(
                """
                select c.relname, a.attname
                from pg_catalog.pg_namespace n
                left join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname in (?, ?)
                left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where n.nspname = ?
                """,
                row -> new Attribute(row.getString(1), row.getString(2)),
                HistoryTables.MIGRATIONS,
                HistoryTables.LOG,
                session.schema().value())) {
            schemaExists = true;
            if (attribute.relation() != null && attribute.name() != null) {
                columns.computeIfAbsent(attribute.relation(), table -> new HashSet<>())
                        .add(attribute.name());
            }
        }
        return new Relations(schemaExists, columns);
    }

    private record Attribute(
            @Nullable String relation, @Nullable String name) {}

    Set<String> columns(String table) {
        return columns.getOrDefault(table, Set.of());
    }

    boolean hasLog() {
        return columns.containsKey(HistoryTables.LOG);
    }
}

package dev.rung.engine.history;

import static org.jooq.impl.DSL.inline;

import dev.rung.engine.connection.Session;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.Record;
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
        for (Record row : session.dsl()
                .resultQuery(
                        "select c.relname::text as relation, a.attname::text as attribute from pg_catalog.pg_namespace"
                                + " n left join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname in ({1},"
                                + " {2}) left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and"
                                + " not a.attisdropped where n.nspname = {0}",
                        inline(session.schema().value()), inline(HistoryTables.MIGRATIONS), inline(HistoryTables.LOG))
                .fetch()) {
            schemaExists = true;
            @Nullable String relation = row.get("relation", String.class);
            @Nullable String attribute = row.get("attribute", String.class);
            if (relation != null && attribute != null) {
                columns.computeIfAbsent(relation, table -> new HashSet<>()).add(attribute);
            }
        }
        return new Relations(schemaExists, columns);
    }

    Set<String> columns(String table) {
        return columns.getOrDefault(table, Set.of());
    }

    boolean hasLog() {
        return columns.containsKey(HistoryTables.LOG);
    }
}

package dev.rung.faults.model;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The observed state of a database after an action.
 *
 * @param contents the relations of all schemas, their rows, and the gates, each as a line
 * @param history the rows of the history: versioned migrations in the order of application, then repeatable ones by
 *     name
 * @param log the lines of the log, without attempts that were retried
 */
record Observation(SortedSet<String> contents, List<String> history, List<String> log) {

    private static final String RELATIONS = """
        select 'table ' || n.nspname || '.' || c.relname || ' ' || string_agg(a.attname, ',' order by a.attname)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where n.nspname in ('shop', 'public') and c.relkind = 'r' and c.relname not like 'schema_migration%'
        group by n.nspname, c.relname
        union all
        select 'index ' || n.nspname || '.' || c.relname || ' on ' || t.relname
            || case when i.indisunique then ' unique ' else ' plain ' end
            || case when i.indisvalid then 'VALID' when i.indisready then 'HALF_DROPPED' else 'HALF_BUILT' end
        from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('shop', 'public') and not i.indisprimary and t.relname not like 'schema_migration%'
        union all
        select 'view ' || n.nspname || '.' || c.relname || ' "' || substring(pg_get_viewdef(c.oid) from '''(.*)''') || '"'
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('shop', 'public') and c.relkind = 'v'
        union all
        select 'closed ' || name from control.gates
        union all
        select 'stray ' || n.nspname || '.' || c.relname
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname not in ('shop', 'public', 'control', 'information_schema') and n.nspname not like 'pg\\_%'
            or n.nspname in ('shop', 'public') and c.relkind not in ('r', 'i', 'v', 'S')
        """;

    private static final String TRACED = """
        select format('select ''row of %s.%s '' || id || '' "'' || trace || ''"'' from %1$I.%2$I', n.nspname, c.relname)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'trace' and not a.attisdropped
        where n.nspname in ('shop', 'public') and c.relkind = 'r'
        """;

    private static final String HISTORY = """
        select version || ' ' || upper(state) || ' '
            || case state when 'running' then steps_done when 'reverting' then steps_undone else steps_total end
        from shop.schema_migrations
        order by version like 'r\\_%', case when version not like 'r\\_%' then position end, version
        """;

    private static final String LOG = """
        select action || ' ' || coalesce(version, '-') || ' ' || outcome from shop.schema_migration_log
        where outcome <> 'retried' order by id
        """;

    static Observation of(Connection connection) throws SQLException {
        SortedSet<String> contents = new TreeSet<>(rows(connection, RELATIONS));
        List<String> queries = rows(connection, TRACED);
        if (!queries.isEmpty()) {
            contents.addAll(rows(connection, String.join(" union all ", queries)));
        }
        boolean hasHistory = !rows(connection, "select 1 where to_regclass('shop.schema_migrations') is not null")
                .isEmpty();
        return new Observation(
                contents,
                hasHistory ? rows(connection, HISTORY) : List.of(),
                hasHistory ? rows(connection, LOG) : List.of());
    }

    /** The observation that a world would give. */
    static Observation of(World world) {
        List<String> history = new ArrayList<>(world.history().stream()
                .filter(entry -> !entry.isRepeatable())
                .map(Entry::line)
                .toList());
        world.history().stream()
                .filter(Entry::isRepeatable)
                .map(Entry::line)
                .sorted()
                .forEach(history::add);
        return new Observation(
                world.contents().lines().collect(Collectors.toCollection(TreeSet::new)), history, world.log());
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }
}

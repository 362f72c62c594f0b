package dev.rung.app;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What PostgreSQL's catalog says of a schema and of the database's extensions, a line for each fact, without Rung's own
 * tables.
 */
final class CatalogSnapshot {

    private static final String RELATIONS = """
        select 'relation', c.relname, c.relkind, c.relpersistence, c.relrowsecurity, c.relreplident, c.reloptions
          from pg_class c
         where c.relnamespace = to_regnamespace(?)\
        """;

    private static final String COLUMNS = """
        select 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
               a.attgenerated, a.attstorage, a.attcollation::regcollation, pg_get_expr(d.adbin, d.adrelid)
          from pg_class c
          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
         where c.relnamespace = to_regnamespace(?) and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c')\
        """;

    /** Attribute numbers grow when a column is dropped and added again, their order is what counts. */
    private static final String COLUMN_ORDER = """
        select 'order', c.relname, string_agg(a.attname, ', ' order by a.attnum)
          from pg_class c
          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         where c.relnamespace = to_regnamespace(?) and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c')
         group by c.oid\
        """;

    private static final String CONSTRAINTS = """
        select 'constraint', c.relname, n.conname, n.convalidated, pg_get_constraintdef(n.oid)
          from pg_constraint n
          join pg_class c on c.oid = n.conrelid
         where n.connamespace = to_regnamespace(?)\
        """;

    private static final String INDEXES = """
        select 'index', c.relname, i.indisvalid, i.indisready, pg_get_indexdef(i.indexrelid)
          from pg_index i
          join pg_class c on c.oid = i.indrelid
         where c.relnamespace = to_regnamespace(?)\
        """;

    private static final String TRIGGERS = """
        select 'trigger', c.relname, pg_get_triggerdef(t.oid)
          from pg_trigger t
          join pg_class c on c.oid = t.tgrelid
         where c.relnamespace = to_regnamespace(?) and not t.tgisinternal\
        """;

    private static final String VIEWS = """
        select 'view', c.relname, pg_get_viewdef(c.oid)
          from pg_class c
         where c.relnamespace = to_regnamespace(?) and c.relkind in ('v', 'm')\
        """;

    private static final String ROUTINES = """
        select 'routine', p.proname, pg_get_function_identity_arguments(p.oid), p.prosrc
          from pg_proc p
         where p.pronamespace = to_regnamespace(?)\
        """;

    private static final String TYPES = """
        select 'type', t.typname, t.typtype, string_agg(e.enumlabel, ', ' order by e.enumsortorder)
          from pg_type t
          left join pg_enum e on e.enumtypid = t.oid
         where t.typnamespace = to_regnamespace(?)
         group by t.oid\
        """;

    private static final String COMMENTS = """
        select 'comment', o.type, o.identity, d.description
          from pg_description d,
               pg_identify_object(d.classoid, d.objoid, d.objsubid) o
         where o.identity ~ ('(^| )' || ? || '[.]')\
        """;

    private static final String EXTENSIONS = """
        select 'extension', e.extname, e.extversion, e.extnamespace::regnamespace, obj_description(e.oid, 'pg_extension')
          from pg_extension e
         where ?::text is not null\
        """;

    private static final List<String> QUERIES = List.of(
            RELATIONS,
            COLUMNS,
            COLUMN_ORDER,
            CONSTRAINTS,
            INDEXES,
            TRIGGERS,
            VIEWS,
            ROUTINES,
            TYPES,
            COMMENTS,
            EXTENSIONS);

    private CatalogSnapshot() {}

    /** Takes the snapshot of a schema, which need not exist. */
    static List<String> of(Connection connection, String schema) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String query : QUERIES) {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setString(1, schema);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        lines.add(line(row));
                    }
                }
            }
        }
        return lines.stream()
                .filter(line -> !line.contains("schema_migration"))
                .sorted()
                .toList();
    }

    private static String line(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(String.valueOf(row.getObject(column)));
        }
        return String.join(" | ", values);
    }
}

package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.List;

/** Reads the views and materialized views. */
final class ViewReader {

    private static final String QUERY = """
        select c.oid::bigint as oid, n.nspname as schema, c.relname as name, c.relkind::text as kind,
               c.reloptions as options, t.reloptions as toast_options, c.relispopulated as is_populated, nullif(m.amname, 'heap') as access_method,
               s.spcname as tablespace,
               pg_catalog.rtrim(pg_catalog.btrim(pg_catalog.pg_get_viewdef(c.oid)), ';') as query
          from pg_catalog.pg_class c
          join pg_catalog.pg_namespace n on n.oid = c.relnamespace
          left join pg_catalog.pg_class t on t.oid = c.reltoastrelid
          left join pg_catalog.pg_am m on m.oid = c.relam
          left join pg_catalog.pg_tablespace s on s.oid = c.reltablespace
         where n.nspname = any (?) and c.relkind in ('v', 'm') and c.relpersistence <> 't' and %s
        """.formatted(Source.noMember("pg_class", "c.oid"));

    private ViewReader() {}

    static void read(Source source, Columns allColumns, Findings findings) throws SQLException {
        source.forEach(QUERY, row -> {
            List<Column> columns = allColumns.of(row.big("oid"));
            boolean isPlain = row.text("kind").equals("v");
            findings.add(
                    Address.relation(row.big("oid")),
                    ObjectId.of(
                            isPlain ? ObjectKind.VIEW : ObjectKind.MATERIALIZED_VIEW,
                            row.text("schema"),
                            row.text("name")),
                    isPlain
                            ? new View(columns, row.settings("options"), row.sql("query"))
                            : new MaterializedView(
                                    columns,
                                    row.nullableText("access_method"),
                                    row.nullableText("tablespace"),
                                    row.settings("options", "toast_options"),
                                    row.flag("is_populated"),
                                    row.sql("query")));
        });
    }
}

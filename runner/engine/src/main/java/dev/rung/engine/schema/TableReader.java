package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tables, partitioned tables and foreign tables. */
final class TableReader {

    /** The tables of Rung's history. */
    private static final Set<String> OWN = Set.of("schema_migrations", "schema_migration_log");

    private static final String QUERY = """
        select c.oid::bigint as oid, n.nspname as schema, c.relname as name, c.relkind::text as kind,
               c.relpersistence = 'u' as is_unlogged, %s as of_type,
               array(select unnest(array[pn.nspname, p.relname]::text[])
                       from pg_catalog.pg_inherits i
                       join pg_catalog.pg_class p on p.oid = i.inhparent
                       join pg_catalog.pg_namespace pn on pn.oid = p.relnamespace
                      where i.inhrelid = c.oid
                      order by i.inhseqno) as parents,
               pg_catalog.pg_get_partkeydef(c.oid) as partition_key,
               pg_catalog.pg_get_expr(c.relpartbound, c.oid) as partition_bound,
               nullif(m.amname, 'heap') as access_method, s.spcname as tablespace,
               c.reloptions as options, t.reloptions as toast_options, case when c.relkind <> 'f' then c.relreplident::text else 'd' end as replica_identity,
               c.relrowsecurity as has_row_security, c.relforcerowsecurity as forces_row_security,
               fs.srvname as server, f.ftoptions as foreign_options
          from pg_catalog.pg_class c
          join pg_catalog.pg_namespace n on n.oid = c.relnamespace
          left join pg_catalog.pg_class t on t.oid = c.reltoastrelid
          left join pg_catalog.pg_am m on m.oid = c.relam
          left join pg_catalog.pg_tablespace s on s.oid = c.reltablespace
          left join pg_catalog.pg_foreign_table f on f.ftrelid = c.oid
          left join pg_catalog.pg_foreign_server fs on fs.oid = f.ftserver
         where n.nspname = any (?) and c.relkind in ('r', 'p', 'f') and c.relpersistence <> 't' and %s
        """.formatted(Source.type("c.reloftype"), Source.noMember("pg_class", "c.oid"));

    private TableReader() {}

    static void read(Source source, Columns columns, Findings findings) throws SQLException {
        source.forEach(QUERY, row -> {
            if (!isOwn(new QualifiedName(row.text("schema"), row.text("name")))) {
                ObjectKind kind = row.text("kind").equals("f") ? ObjectKind.FOREIGN_TABLE : ObjectKind.TABLE;
                findings.add(
                        Address.relation(row.big("oid")),
                        ObjectId.of(kind, row.text("schema"), row.text("name")),
                        table(row, columns.of(row.big("oid"))));
            }
        });
    }

    /** Whether a table is one of Rung's history. */
    static boolean isOwn(@Nullable QualifiedName table) {
        return table != null && OWN.contains(table.name());
    }

    private static Table table(Row row, List<Column> columns) throws SQLException {
        return new Table(
                row.flag("is_unlogged"),
                columns,
                row.nullableName("of_type"),
                row.names("parents"),
                row.nullableText("partition_key"),
                row.nullableText("partition_bound"),
                row.nullableText("access_method"),
                row.nullableText("tablespace"),
                row.settings("options", "toast_options"),
                switch (row.text("replica_identity")) {
                    case "n" -> Table.ReplicaIdentity.NOTHING;
                    case "f" -> Table.ReplicaIdentity.FULL;
                    case "i" -> Table.ReplicaIdentity.INDEX;
                    default -> Table.ReplicaIdentity.DEFAULT;
                },
                row.flag("has_row_security"),
                row.flag("forces_row_security"),
                foreign(row));
    }

    private static Table.@Nullable Foreign foreign(Row row) throws SQLException {
        String server = row.nullableText("server");
        return server == null ? null : new Table.Foreign(server, row.settings("foreign_options"));
    }
}

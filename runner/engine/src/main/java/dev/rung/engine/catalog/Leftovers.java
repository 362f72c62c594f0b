package dev.rung.engine.catalog;

import dev.rung.engine.connection.Session;
import dev.rung.engine.model.Leftover;
import java.util.List;

/** Finds what interrupted statements left in the catalog. */
public final class Leftovers {

    private static final String QUERY = """
        select case when c.relname ~ '_cc(new|old)[0-9]*$' then 'INDEX_COPY' else 'INVALID_INDEX' end as kind,
            pg_catalog.format('%I.%I', n.nspname, c.relname) as object,
            pg_catalog.format('drop index concurrently %I.%I', n.nspname, c.relname) as statement
        from pg_catalog.pg_index i
        join pg_catalog.pg_class c on c.oid = i.indexrelid
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'i' and not i.indisvalid and n.nspname = ?
            and not exists (select from pg_catalog.pg_stat_progress_create_index p
                where p.datname = current_database() and p.relid = i.indrelid)
        union all
        select 'PENDING_DETACH', pg_catalog.format('%I.%I', cn.nspname, c.relname),
            pg_catalog.format('alter table %I.%I detach partition %I.%I finalize',
                pn.nspname, p.relname, cn.nspname, c.relname)
        from pg_catalog.pg_inherits h
        join pg_catalog.pg_class p on p.oid = h.inhparent
        join pg_catalog.pg_namespace pn on pn.oid = p.relnamespace
        join pg_catalog.pg_class c on c.oid = h.inhrelid
        join pg_catalog.pg_namespace cn on cn.oid = c.relnamespace
        where h.inhdetachpending and pn.nspname = ?
        order by 1, 2
        """;

    private Leftovers() {}

    /**
     * Finds the leftovers in the session's schema. An index that is being built at the moment isn't one.
     *
     * @param session an open session
     */
    public static List<Leftover> in(Session session) {
        String schema = session.schema().value();
        return session.query(
                QUERY,
                row -> new Leftover(
                        Leftover.Kind.valueOf(row.getString("kind")),
                        row.getString("object"),
                        row.getString("statement")),
                schema,
                schema);
    }
}

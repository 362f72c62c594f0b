package dev.rung.engine.loss;

import static org.jooq.impl.DSL.inline;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Finds the objects that are dropped with other objects, using PostgreSQL's dependency catalogs. */
final class Doomed {

    /**
     * The end of a statement that begins with {@link #CLOSURE}. It selects the tables, and the columns of other tables.
     */
    private static final String DATA = """
        select c.oid::bigint as oid, pg_catalog.format('%I.%I', n.nspname, c.relname) as table_name,
            pg_catalog.quote_ident(a.attname) as column_name
        from (select distinct objid, objsubid from doomed where classid = 'pg_catalog.pg_class'::regclass) d
        join pg_catalog.pg_class c on c.oid = d.objid and c.relkind in ('r', 'p')
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0
        where (d.objsubid = 0 or not exists (select from doomed w
                where w.classid = 'pg_catalog.pg_class'::regclass and w.objid = d.objid and w.objsubid = 0))
            and not (c.relispartition and exists (select from pg_catalog.pg_inherits h
                join doomed p on p.objid = h.inhparent and p.classid = 'pg_catalog.pg_class'::regclass
                    and p.objsubid in (0, d.objsubid)
                where h.inhrelid = c.oid))
        order by 2, 3
        """;

    /**
     * The end of a statement that begins with {@link #CLOSURE}. It selects the objects outside the schemas, except
     * parts of objects that are selected themselves.
     */
    private static final String ELSEWHERE = """
        select distinct o.type as type, o.identity as identity, s.nspname::text as schema,
            case when d.objsubid > 0 and c.relkind in ('r', 'p')
                then pg_catalog.format('%I.%I', s.nspname, c.relname) end as table_name,
            case when d.objsubid > 0 then pg_catalog.quote_ident(a.attname) end as column_name
        from doomed d
        cross join lateral pg_catalog.pg_identify_object(d.classid, d.objid, d.objsubid) o
        left join pg_catalog.pg_class c on c.oid = d.objid and d.classid = 'pg_catalog.pg_class'::regclass
        left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid
        left join pg_catalog.pg_class t on t.oid = case d.classid
            when 'pg_catalog.pg_attrdef'::regclass then
                (select adrelid from pg_catalog.pg_attrdef where oid = d.objid)
            when 'pg_catalog.pg_trigger'::regclass then
                (select tgrelid from pg_catalog.pg_trigger where oid = d.objid)
            when 'pg_catalog.pg_policy'::regclass then
                (select polrelid from pg_catalog.pg_policy where oid = d.objid)
            when 'pg_catalog.pg_rewrite'::regclass then
                (select ev_class from pg_catalog.pg_rewrite where oid = d.objid) end
        join pg_catalog.pg_namespace s on s.nspname = o.schema or s.oid = t.relnamespace
        where s.nspname not in ({1}, 'pg_toast')
            and not exists (select from doomed w
                where w.classid = d.classid and w.objid = d.objid and w.objsubid = 0 and d.objsubid > 0)
            and not exists (select from pg_catalog.pg_depend p
                join doomed w on w.classid = p.refclassid and w.objid = p.refobjid and w.objsubid in (0, p.refobjsubid)
                where p.classid = d.classid and p.objid = d.objid and p.objsubid in (0, d.objsubid)
                    and p.deptype in ('i', 'a', 'P', 'S', 'e'))
        order by 1, 2
        """;

    /**
     * Selects the objects that depend on some addresses ({@code {0}}), directly or indirectly. A rule that is dropped
     * drops its view, of which it is an internal part.
     */
    private static final String CLOSURE = """
        with recursive doomed (classid, objid, objsubid) as (
            select s.classid::oid, s.objid::oid, s.objsubid::int from ({0}) s (classid, objid, objsubid)
            union
            select n.classid, n.objid, n.objsubid from doomed x cross join lateral (
                select d.classid, d.objid, d.objsubid from pg_catalog.pg_depend d
                where d.refclassid = x.classid and d.refobjid = x.objid
                    and (x.objsubid = 0 or d.refobjsubid = x.objsubid) and d.deptype in ({2})
                union all
                select d.refclassid, d.refobjid, d.refobjsubid from pg_catalog.pg_depend d
                where d.classid = x.classid and d.objid = x.objid and d.deptype = 'i'
                    and d.classid = 'pg_catalog.pg_rewrite'::regclass) n
        )
        """;

    private final DSLContext dsl;

    Doomed(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * A table, or a column of one.
     *
     * @param table its name with its schema, quoted if necessary
     * @param column the column's name, quoted if necessary; empty for the whole table
     */
    record Data(String table, String column) {}

    /** The tables and columns that are dropped with some objects. A partition is included only if its table isn't. */
    List<Data> data(QueryPart addresses, boolean cascade) {
        return dsl.resultQuery(CLOSURE + DATA, addresses, inline(""), dependencies(cascade))
                .fetch(row -> new Data(
                        row.get("table_name", String.class),
                        row.get("column_name") == null ? "" : row.get("column_name", String.class)));
    }

    /** The objects of other schemas that are dropped with some objects. */
    Result<Record> elsewhere(QueryPart addresses, List<String> schemas) {
        QueryPart inlined = DSL.list(schemas.stream().map(DSL::inline).toList());
        return dsl.resultQuery(CLOSURE + ELSEWHERE, addresses, inlined, dependencies(true))
                .fetch();
    }

    /**
     * The types of dependencies to follow. With CASCADE, these are all types. Without it, PostgreSQL drops only parts
     * of the object, and refuses if other objects depend on it.
     */
    private static QueryPart dependencies(boolean cascade) {
        Collection<String> types =
                cascade ? List.of("n", "a", "i", "P", "S", "e", "x") : List.of("a", "i", "P", "S", "e", "x");
        List<? extends Field<String>> fields = types.stream().map(DSL::inline).toList();
        return DSL.list(fields);
    }
}

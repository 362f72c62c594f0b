package dev.rung.app;

import static dev.rung.app.CatalogSnapshot.privileges;

import java.util.List;

/** The facts in the catalog about tables, views, sequences and their columns. */
final class RelationFacts {

    private static final String RELATIONS = """
        select 'relation', c.relname, c.relkind, c.relpersistence, c.relispopulated, c.relrowsecurity,
               c.relforcerowsecurity, c.relreplident, c.reloptions, t.reloptions, m.amname, pg_get_partkeydef(c.oid),
               pg_get_expr(c.relpartbound, c.oid),
               array(select i.inhparent::regclass from pg_inherits i where i.inhrelid = c.oid order by i.inhseqno),
               pg_get_userbyid(c.relowner), %s
          from pg_class c
          left join pg_class t on t.oid = c.reltoastrelid
          left join pg_am m on m.oid = c.relam
         where c.relnamespace = to_regnamespace(?)\
        """.formatted(
                    privileges("c.relacl", "case c.relkind when 'S' then 's' else 'r' end::\"char\"", "c.relowner"));

    private static final String COLUMNS = """
        select 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
               a.attgenerated, a.attstorage, a.attcompression, a.attstattarget, a.attoptions,
               a.attcollation::regcollation, pg_get_expr(d.adbin, d.adrelid), %s
          from pg_class c
          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
         where c.relnamespace = to_regnamespace(?) and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c')\
        """.formatted(privileges("a.attacl", "'c'", "c.relowner"));

    /** Uses the order of the attribute numbers, which increase when a column is dropped and added again. */
    private static final String COLUMN_ORDER = """
        select 'order', c.relname, string_agg(a.attname, ', ' order by a.attnum)
          from pg_class c
          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         where c.relnamespace = to_regnamespace(?) and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c')
         group by c.oid\
        """;

    private static final String VIEWS = """
        select 'view', c.relname, pg_get_viewdef(c.oid)
          from pg_class c
         where c.relnamespace = to_regnamespace(?) and c.relkind in ('v', 'm')\
        """;

    private static final String SEQUENCES = """
        select 'sequence', c.relname, format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmin, s.seqmax,
               s.seqcache, s.seqcycle, d.deptype, d.refobjid::regclass, a.attname
          from pg_class c
          join pg_sequence s on s.seqrelid = c.oid
          left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid
                               and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
          left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
         where c.relnamespace = to_regnamespace(?)\
        """;

    static final List<String> QUERIES = List.of(RELATIONS, COLUMNS, COLUMN_ORDER, VIEWS, SEQUENCES);

    private RelationFacts() {}
}

package dev.rung.postgres;

import java.util.List;

/** The queries that describe a table. {@code {0}} is its name as a literal. Default values are omitted. */
final class TableDescription {

    private static final String ITSELF = """
        select
          case when relpersistence = 'u' then 'unlogged' end,
          case when relrowsecurity then 'row level security' end,
          case when relforcerowsecurity then 'forced' end,
          'replica identity ' || nullif(relreplident::text, 'd'),
          array_to_string(reloptions, ' '),
          'toast: ' || (select array_to_string(t.reloptions, ' ') from pg_class t where t.oid = c.reltoastrelid),
          'of ' || (nullif(reloftype, 0)::regtype)::text,
          'partition by ' || pg_get_partkeydef(oid),
          (select 'child of ' || string_agg(inhparent::regclass::text, ', ') from pg_inherits where inhrelid = c.oid),
          pg_get_expr(relpartbound, oid)
        from pg_class c
        where oid = {0}::regclass
        """;
    private static final String COLUMNS = """
        select
          '  ' || quote_ident(attname),
          format_type(atttypid, atttypmod),
          case when attnotnull then 'not null' end,
          case attgenerated when '' then 'default ' when 's' then 'generated ' else 'virtual ' end
            || pg_get_expr(adbin, adrelid),
          'identity ' || nullif(attidentity::text, ''),
          case when attcollation <> typcollation then 'collate ' || attcollation::regcollation::text end,
          case when attstorage <> typstorage then 'storage ' || attstorage::text end,
          'compression ' || nullif(attcompression::text, ''),
          'statistics ' || nullif(attstattarget::int, -1),
          array_to_string(attoptions, ' '),
          '-- ' || col_description(attrelid, attnum)
        from pg_attribute a
        join pg_type t on t.oid = a.atttypid
        left join pg_attrdef d on adrelid = attrelid and adnum = attnum
        where attrelid = {0}::regclass and attnum > 0 and not attisdropped
        order by attnum
        """;
    private static final String CONSTRAINTS = """
        select
          '  ' || quote_ident(conname),
          pg_get_constraintdef(c.oid, true),
          'index: ' || array_to_string(i.reloptions, ' '),
          '-- ' || obj_description(c.oid, 'pg_constraint')
        from pg_constraint c
        left join pg_class i on i.oid = conindid and contype <> 'f'
        where conrelid = {0}::regclass and contype <> 't'
          and not (contype = 'n' and convalidated and not connoinherit)
        order by conname
        """;
    private static final String SEQUENCES = """
        select
          '  counts in ' || format_type(seqtypid, null),
          'start ' || seqstart,
          'increment ' || seqincrement,
          'from ' || seqmin,
          'to ' || seqmax,
          'cache ' || seqcache,
          case when seqcycle then 'cycle' end
        from pg_depend
        join pg_sequence on seqrelid = objid
        where refobjid = {0}::regclass and deptype = 'i' and not (seqstart = 1 and seqincrement = 1 and seqcache = 1)
        order by refobjsubid
        """;
    private static final String TRIGGERS = """
        select '  trigger', tgname, tgenabled
        from pg_trigger
        where tgrelid = {0}::regclass and not tgisinternal and tgenabled <> 'O'
        """;
    private static final String RULES = """
        select '  rule', rulename, ev_enabled from pg_rewrite where ev_class = {0}::regclass and ev_enabled <> 'O'
        """;
    private static final String CLUSTERING = """
        select '  clustered on', indexrelid::regclass from pg_index where indrelid = {0}::regclass and indisclustered
        """;
    private static final String PRIVILEGES = """
        select '  ' || relacl::text from pg_class where oid = {0}::regclass and relacl is not null
        union all
        select '  ' || attname || ' ' || attacl::text
        from pg_attribute where attrelid = {0}::regclass and attacl is not null
        """;

    static final List<String> QUESTIONS =
            List.of(ITSELF, COLUMNS, CONSTRAINTS, SEQUENCES, TRIGGERS, RULES, CLUSTERING, PRIVILEGES);

    private TableDescription() {}
}

package dev.rung.app;

import java.util.List;

/**
 * The facts in the catalog about the parts of tables and views: constraints, indexes, triggers, rules, policies, statistics.
 */
final class PartFacts {

    /**
     * Since PostgreSQL 18 a {@code NOT NULL} constraint has a name. PostgreSQL generates it from the names of the table and the
     * column, and doesn't change it when either is renamed.
     */
    private static final String CONSTRAINTS = """
        select 'constraint', c.relname,
               case when n.contype = 'n' and n.conname ~ '_not_null[0-9]*$' then '' else n.conname end,
               n.convalidated, n.condeferrable, n.condeferred, pg_get_constraintdef(n.oid)
          from pg_constraint n
          join pg_class c on c.oid = n.conrelid
         where n.connamespace = to_regnamespace(?)\
        """;

    private static final String INDEXES = """
        select 'index', c.relname, i.indisvalid, i.indisready, i.indisclustered, i.indisreplident, i.indimmediate,
               pg_get_indexdef(i.indexrelid),
               array(select a.attstattarget from pg_attribute a where a.attrelid = i.indexrelid order by a.attnum)
          from pg_index i
          join pg_class c on c.oid = i.indrelid
         where c.relnamespace = to_regnamespace(?)\
        """;

    private static final String TRIGGERS = """
        select 'trigger', c.relname, t.tgenabled, pg_get_triggerdef(t.oid)
          from pg_trigger t
          join pg_class c on c.oid = t.tgrelid
         where c.relnamespace = to_regnamespace(?) and not t.tgisinternal\
        """;

    /** Omits the rule of a view, whose definition is in {@link RelationFacts}. */
    private static final String RULES = """
        select 'rule', c.relname, r.ev_enabled, pg_get_ruledef(r.oid)
          from pg_rewrite r
          join pg_class c on c.oid = r.ev_class
         where c.relnamespace = to_regnamespace(?) and r.rulename <> '_RETURN'\
        """;

    private static final String POLICIES = """
        select 'policy', c.relname, p.polname, p.polpermissive, p.polcmd,
               array(select case when r = 0 then 'public' else pg_get_userbyid(r)::text end
                       from unnest(p.polroles) r order by 1),
               pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)
          from pg_policy p
          join pg_class c on c.oid = p.polrelid
         where c.relnamespace = to_regnamespace(?)\
        """;

    private static final String STATISTICS = """
        select 'statistics', s.stxname, s.stxstattarget, pg_get_userbyid(s.stxowner), pg_get_statisticsobjdef(s.oid)
          from pg_statistic_ext s
         where s.stxnamespace = to_regnamespace(?)\
        """;

    static final List<String> QUERIES = List.of(CONSTRAINTS, INDEXES, TRIGGERS, RULES, POLICIES, STATISTICS);

    private PartFacts() {}
}

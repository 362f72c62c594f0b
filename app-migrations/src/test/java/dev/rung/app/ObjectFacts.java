package dev.rung.app;

import static dev.rung.app.CatalogSnapshot.privileges;

import java.util.List;

/** The facts in the catalog about a schema's routines, types, collations and comments, the schema itself, and extensions. */
final class ObjectFacts {

    private static final String ROUTINES = """
        select 'routine', p.proname, pg_get_function_identity_arguments(p.oid), p.prosrc, p.prokind,
               case when p.prokind <> 'a' then pg_get_functiondef(p.oid) end, pg_get_userbyid(p.proowner), %s,
               a.aggkind, a.aggtransfn, a.aggfinalfn, a.aggcombinefn, format_type(a.aggtranstype, null), a.agginitval,
               case when p.prokind = 'a' then p.proparallel end
          from pg_proc p
          left join pg_aggregate a on a.aggfnoid = p.oid
         where p.pronamespace = to_regnamespace(?)\
        """.formatted(privileges("p.proacl", "'f'", "p.proowner"));

    private static final String TYPES = """
        select 'type', t.typname, t.typtype,
               (select string_agg(e.enumlabel, ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid),
               t.typnotnull, t.typdefault, t.typcollation::regcollation, format_type(t.typbasetype, t.typtypmod),
               format_type(r.rngsubtype, null), r.rngcollation::regcollation, r.rngsubdiff, r.rngcanonical,
               format_type(r.rngmultitypid, null), pg_get_userbyid(t.typowner), %s
          from pg_type t
          left join pg_range r on r.rngtypid = t.oid
         where t.typnamespace = to_regnamespace(?)\
        """.formatted(privileges("t.typacl", "'T'", "t.typowner"));

    private static final String DOMAIN_CONSTRAINTS = """
        select 'domain', t.typname, n.conname, n.convalidated, pg_get_constraintdef(n.oid)
          from pg_constraint n
          join pg_type t on t.oid = n.contypid
         where t.typnamespace = to_regnamespace(?)\
        """;

    /** The columns differ between versions. Omits the version of the library, which doesn't depend on the migration. */
    private static final String COLLATIONS = """
        select 'collation', c.collname, pg_get_userbyid(c.collowner),
               to_jsonb(c) - 'oid' - 'collnamespace' - 'collowner' - 'collversion'
          from pg_collation c
         where c.collnamespace = to_regnamespace(?)\
        """;

    private static final String COMMENTS = """
        select 'comment', o.type, o.identity, d.description
          from pg_description d,
               pg_identify_object(d.classoid, d.objoid, d.objsubid) o
         where o.identity ~ ('(^| )' || ? || '[.]')\
        """;

    /** Rung creates the schema and never drops it, so this contains only its properties. */
    private static final String SCHEMA = """
        select 'schema', obj_description(n.oid, 'pg_namespace'), x.privileges
          from pg_namespace n,
               lateral (select string_agg(format('%s %s %s', coalesce(r.rolname, 'public'), a.privilege_type,
                                                 a.is_grantable), ', ' order by r.rolname, a.privilege_type) privileges
                          from aclexplode(n.nspacl) a
                          left join pg_roles r on r.oid = a.grantee
                         where a.grantee <> n.nspowner) x
         where n.oid = to_regnamespace(?)
           and (x.privileges is not null or obj_description(n.oid, 'pg_namespace') is not null)\
        """;

    private static final String DEFAULT_PRIVILEGES = """
        select 'default privileges', pg_get_userbyid(d.defaclrole), d.defaclobjtype, %s
          from pg_default_acl d
         where d.defaclnamespace = to_regnamespace(?)\
        """.formatted(privileges("d.defaclacl", "'r'", "d.defaclrole"));

    private static final String EXTENSIONS = """
        select 'extension', e.extname, e.extversion, e.extnamespace::regnamespace, obj_description(e.oid, 'pg_extension')
          from pg_extension e
         where ?::text is not null\
        """;

    static final List<String> QUERIES =
            List.of(ROUTINES, TYPES, DOMAIN_CONSTRAINTS, COLLATIONS, COMMENTS, SCHEMA, DEFAULT_PRIVILEGES, EXTENSIONS);

    private ObjectFacts() {}
}

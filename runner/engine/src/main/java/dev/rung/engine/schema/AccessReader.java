package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the owners and privileges of all objects, and the default privileges. */
final class AccessReader {

    private static final String QUERY = """
        select x.catalog, x.oid::bigint as oid, pg_catalog.pg_get_userbyid(x.owner) as owner, '' as column_name,
               coalesce(r.rolname, '') as role, a.privilege_type as privilege, a.is_grantable
          from (select 'pg_class' as catalog, oid, relowner as owner,
                       coalesce(relacl, pg_catalog.acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner))
                           as acl
                  from pg_catalog.pg_class where relkind in ('r', 'p', 'f', 'v', 'm', 'S')
                union all
                select 'pg_type', oid, typowner, coalesce(typacl, pg_catalog.acldefault('T', typowner))
                  from pg_catalog.pg_type
                union all
                select 'pg_proc', oid, proowner, coalesce(proacl, pg_catalog.acldefault('f', proowner))
                  from pg_catalog.pg_proc
                union all
                select 'pg_namespace', oid, nspowner, coalesce(nspacl, pg_catalog.acldefault('n', nspowner))
                  from pg_catalog.pg_namespace
                union all
                select 'pg_foreign_data_wrapper', oid, fdwowner,
                       coalesce(fdwacl, pg_catalog.acldefault('F', fdwowner))
                  from pg_catalog.pg_foreign_data_wrapper
                union all
                select 'pg_foreign_server', oid, srvowner, coalesce(srvacl, pg_catalog.acldefault('S', srvowner))
                  from pg_catalog.pg_foreign_server
                union all
                select 'pg_collation', oid, collowner, null from pg_catalog.pg_collation
                union all
                select 'pg_conversion', oid, conowner, null from pg_catalog.pg_conversion
                union all
                select 'pg_ts_dict', oid, dictowner, null from pg_catalog.pg_ts_dict
                union all
                select 'pg_ts_config', oid, cfgowner, null from pg_catalog.pg_ts_config
                union all
                select 'pg_statistic_ext', oid, stxowner, null from pg_catalog.pg_statistic_ext
                union all
                select 'pg_publication', oid, pubowner, null from pg_catalog.pg_publication
                union all
                select 'pg_event_trigger', oid, evtowner, null from pg_catalog.pg_event_trigger
                union all
                select 'pg_extension', oid, extowner, null from pg_catalog.pg_extension) x
          left join lateral pg_catalog.aclexplode(x.acl) a on true
          left join pg_catalog.pg_roles r on r.oid = a.grantee
         where x.oid >= 16384 or x.catalog = 'pg_namespace'
        union all
        select 'pg_class', c.oid::bigint, pg_catalog.pg_get_userbyid(c.relowner), t.attname::text,
               coalesce(r.rolname, ''), a.privilege_type, a.is_grantable
          from pg_catalog.pg_attribute t
          join pg_catalog.pg_class c on c.oid = t.attrelid
         cross join lateral pg_catalog.aclexplode(t.attacl) a
          left join pg_catalog.pg_roles r on r.oid = a.grantee
         where t.attrelid >= 16384
         order by 4, 5, 6, 7
        """;

    private static final String DEFAULTS = """
        select d.oid::bigint as oid, pg_catalog.pg_get_userbyid(d.defaclrole) as creator,
               coalesce(n.nspname, '') as schema, d.defaclobjtype::text as objects,
               coalesce(r.rolname, '') as role, a.privilege_type as privilege, a.is_grantable
          from pg_catalog.pg_default_acl d
          left join pg_catalog.pg_namespace n on n.oid = d.defaclnamespace
          left join lateral pg_catalog.aclexplode(d.defaclacl) a on true
          left join pg_catalog.pg_roles r on r.oid = a.grantee
         order by 5, 6, 7
        """;

    private record Collected(String owner, List<Access.Grant> grants) {}

    private AccessReader() {}

    /** Adds the default privileges to the findings and returns the access to each place in the catalog. */
    static Map<Address, Access> read(Source source, List<String> schemas, Findings findings) throws SQLException {
        Map<Address, Collected> collected = new HashMap<>();
        source.forEach(QUERY, row -> {
            Collected each = collected.computeIfAbsent(
                    new Address(row.text("catalog"), row.big("oid")), address -> new Collected("", new ArrayList<>()));
            if (row.nullableText("privilege") != null) {
                each.grants.add(grant(row, row.text("column_name")));
            }
            collected.put(
                    new Address(row.text("catalog"), row.big("oid")), new Collected(row.text("owner"), each.grants));
        });
        readDefaults(source, schemas, findings);
        Map<Address, Access> access = new HashMap<>();
        collected.forEach((address, each) -> access.put(address, new Access(each.owner, each.grants)));
        return access;
    }

    private static void readDefaults(Source source, List<String> schemas, Findings findings) throws SQLException {
        Map<Address, DefaultPrivileges> defaults = new HashMap<>();
        source.forEach(DEFAULTS, row -> {
            Address address = new Address("pg_default_acl", row.big("oid"));
            DefaultPrivileges before = defaults.get(address);
            List<Access.Grant> grants = new ArrayList<>(before == null ? List.of() : before.grants());
            if (row.nullableText("privilege") != null) {
                grants.add(grant(row, ""));
            }
            defaults.put(
                    address,
                    new DefaultPrivileges(row.text("creator"), row.text("schema"), row.text("objects"), grants));
        });
        defaults.forEach((address, each) -> {
            if (each.schema().isEmpty() || schemas.contains(each.schema())) {
                findings.add(
                        address,
                        ObjectId.of(ObjectKind.DEFAULT_PRIVILEGES, each.schema(), each.role() + " " + each.objects()),
                        each);
            }
        });
    }

    private static Access.Grant grant(Row row, String column) throws SQLException {
        return new Access.Grant(row.text("role"), column, row.text("privilege"), row.flag("is_grantable"));
    }
}

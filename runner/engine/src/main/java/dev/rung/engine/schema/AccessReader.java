package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the owners and privileges of all objects, and the default privileges. */
final class AccessReader {

    /** The differences between the privileges {@code x.acl} and {@code x.usual}. */
    private static final String DIFFERENCES = """
         left join lateral (
                select granted.*, false as is_revoked
                  from (select grantee, privilege_type, is_grantable from pg_catalog.aclexplode(x.acl)
                        except
                        select grantee, privilege_type, is_grantable from pg_catalog.aclexplode(x.usual)) granted
                union all
                select revoked.*, true
                  from (select grantee, privilege_type, is_grantable from pg_catalog.aclexplode(x.usual)
                        except
                        select grantee, privilege_type, is_grantable from pg_catalog.aclexplode(x.acl)) revoked
               ) a on x.acl is not null
         left join pg_catalog.pg_roles r on r.oid = a.grantee
        """;

    private static final String QUERY = """
        select x.catalog, x.oid::bigint as oid, pg_catalog.pg_get_userbyid(x.owner) as owner, x.column_name,
               coalesce(r.rolname, '') as role, a.privilege_type as privilege, a.is_grantable, a.is_revoked
          from (select 'pg_class' as catalog, oid, relowner as owner, '' as column_name, relacl as acl,
                       pg_catalog.acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner) as usual
                  from pg_catalog.pg_class where relkind in ('r', 'p', 'f', 'v', 'm', 'S')
                union all
                select 'pg_class', c.oid, c.relowner, t.attname, t.attacl, null::aclitem[]
                  from pg_catalog.pg_attribute t
                  join pg_catalog.pg_class c on c.oid = t.attrelid
                 where t.attacl is not null
                union all
                select 'pg_type', oid, typowner, '', typacl, pg_catalog.acldefault('T', typowner)
                  from pg_catalog.pg_type
                union all
                select 'pg_proc', oid, proowner, '', proacl, pg_catalog.acldefault('f', proowner)
                  from pg_catalog.pg_proc
                union all
                select 'pg_namespace', oid, nspowner, '', nspacl, pg_catalog.acldefault('n', nspowner)
                  from pg_catalog.pg_namespace
                union all
                select 'pg_foreign_data_wrapper', oid, fdwowner, '', fdwacl, pg_catalog.acldefault('F', fdwowner)
                  from pg_catalog.pg_foreign_data_wrapper
                union all
                select 'pg_foreign_server', oid, srvowner, '', srvacl, pg_catalog.acldefault('S', srvowner)
                  from pg_catalog.pg_foreign_server
                union all
                select 'pg_collation', oid, collowner, '', null, null from pg_catalog.pg_collation
                union all
                select 'pg_conversion', oid, conowner, '', null, null from pg_catalog.pg_conversion
                union all
                select 'pg_ts_dict', oid, dictowner, '', null, null from pg_catalog.pg_ts_dict
                union all
                select 'pg_ts_config', oid, cfgowner, '', null, null from pg_catalog.pg_ts_config
                union all
                select 'pg_statistic_ext', oid, stxowner, '', null, null from pg_catalog.pg_statistic_ext
                union all
                select 'pg_publication', oid, pubowner, '', null, null from pg_catalog.pg_publication
                union all
                select 'pg_event_trigger', oid, evtowner, '', null, null from pg_catalog.pg_event_trigger) x
        %s
         where x.oid >= 16384 or x.catalog = 'pg_namespace'
         order by x.column_name, role, privilege
        """.formatted(DIFFERENCES);

    /** The default privileges of a schema add to the usual ones, and those of all schemas replace them. */
    private static final String DEFAULTS = """
        select x.oid::bigint as oid, pg_catalog.pg_get_userbyid(x.owner) as owner, x.schema, x.objects,
               '' as column_name, coalesce(r.rolname, '') as role, a.privilege_type as privilege, a.is_grantable,
               a.is_revoked
          from (select d.oid, d.defaclrole as owner, coalesce(n.nspname, '') as schema, d.defaclobjtype::text as objects,
                       d.defaclacl as acl,
                       case when n.oid is null
                            then pg_catalog.acldefault(
                                case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end, d.defaclrole)
                            end as usual
                  from pg_catalog.pg_default_acl d
                  left join pg_catalog.pg_namespace n on n.oid = d.defaclnamespace) x
        %s
         order by role, privilege
        """.formatted(DIFFERENCES);

    private record Collected(List<Access.Grant> granted, List<Access.Grant> revoked) {

        Collected() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(Row row) throws SQLException {
            if (row.nullableText("privilege") != null) {
                (row.flag("is_revoked") ? revoked : granted)
                        .add(new Access.Grant(
                                row.text("role"),
                                row.text("column_name"),
                                row.text("privilege"),
                                row.flag("is_grantable")));
            }
        }

        Access.Privileges privileges() {
            return new Access.Privileges(granted, revoked);
        }
    }

    private AccessReader() {}

    /** Adds the default privileges to the findings and returns the access to each place in the catalog. */
    static Map<Address, Access> read(Source source, List<String> schemas, Findings findings) throws SQLException {
        Map<Address, Collected> collected = new HashMap<>();
        Map<Address, String> owners = new HashMap<>();
        source.forEach(QUERY, row -> {
            Address address = new Address(row.text("catalog"), row.big("oid"));
            owners.put(address, row.text("owner"));
            collected.computeIfAbsent(address, each -> new Collected()).add(row);
        });
        readDefaults(source, schemas, findings);
        Map<Address, Access> access = new HashMap<>();
        collected.forEach((address, each) ->
                access.put(address, new Access(owners.getOrDefault(address, ""), each.privileges())));
        return access;
    }

    private static void readDefaults(Source source, List<String> schemas, Findings findings) throws SQLException {
        Map<Address, Collected> collected = new HashMap<>();
        Map<Address, DefaultPrivileges> defaults = new HashMap<>();
        source.forEach(DEFAULTS, row -> {
            if (row.text("schema").isEmpty() || schemas.contains(row.text("schema"))) {
                Address address = new Address("pg_default_acl", row.big("oid"));
                Collected each = collected.computeIfAbsent(address, key -> new Collected());
                each.add(row);
                defaults.put(
                        address,
                        new DefaultPrivileges(
                                row.text("owner"),
                                row.text("schema"),
                                objects(row.text("objects")),
                                each.privileges()));
            }
        });
        defaults.forEach((address, each) -> findings.add(
                address,
                ObjectId.of(
                        ObjectKind.DEFAULT_PRIVILEGES,
                        each.schema(),
                        each.role() + " on " + each.objects().name().toLowerCase(Locale.ROOT)),
                each));
    }

    private static DefaultPrivileges.Objects objects(String code) {
        return switch (code) {
            case "S" -> DefaultPrivileges.Objects.SEQUENCES;
            case "f" -> DefaultPrivileges.Objects.FUNCTIONS;
            case "T" -> DefaultPrivileges.Objects.TYPES;
            case "n" -> DefaultPrivileges.Objects.SCHEMAS;
            case "L" -> DefaultPrivileges.Objects.LARGE_OBJECTS;
            default -> DefaultPrivileges.Objects.TABLES;
        };
    }
}

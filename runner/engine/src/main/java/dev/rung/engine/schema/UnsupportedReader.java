package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Names the objects that no other reader reads. */
final class UnsupportedReader {

    /** The objects in schemas. */
    private static final String IN_SCHEMAS = """
        select x.kind, x.catalog, x.oid::bigint as oid, n.nspname as schema, x.name, x.arguments,
               pg_catalog.pg_describe_object(x.catalog::pg_catalog.regclass, x.oid, 0) as description
          from (select 'OPERATOR' as kind, 'pg_catalog.pg_operator' as catalog, oid, oprnamespace as namespace, oprname as name,
                       array[coalesce(pg_catalog.format_type(nullif(oprleft, 0), null), 'none'),
                             pg_catalog.format_type(oprright, null)] as arguments
                  from pg_catalog.pg_operator
                union all
                select 'OPERATOR_CLASS', 'pg_catalog.pg_opclass', c.oid, c.opcnamespace, c.opcname, array[m.amname::text]
                  from pg_catalog.pg_opclass c join pg_catalog.pg_am m on m.oid = c.opcmethod
                union all
                select 'OPERATOR_FAMILY', 'pg_catalog.pg_opfamily', f.oid, f.opfnamespace, f.opfname, array[m.amname::text]
                  from pg_catalog.pg_opfamily f join pg_catalog.pg_am m on m.oid = f.opfmethod
                union all
                select 'TEXT_SEARCH_PARSER', 'pg_catalog.pg_ts_parser', oid, prsnamespace, prsname, '{}'::text[]
                  from pg_catalog.pg_ts_parser
                union all
                select 'TEXT_SEARCH_TEMPLATE', 'pg_catalog.pg_ts_template', oid, tmplnamespace, tmplname, '{}'::text[]
                  from pg_catalog.pg_ts_template) x
          join pg_catalog.pg_namespace n on n.oid = x.namespace
         where n.nspname = any (?) and x.oid >= 16384
           and not exists (select from pg_catalog.pg_depend d
                            where d.classid = x.catalog::pg_catalog.regclass and d.objid = x.oid and d.deptype = 'e')
        """;

    /** The objects that belong to no schema. */
    private static final String DATABASE_WIDE = """
        select x.kind, x.catalog, x.oid::bigint as oid, '' as schema, x.name, '{}'::text[] as arguments,
               pg_catalog.pg_describe_object(x.catalog::pg_catalog.regclass, x.oid, 0) as description
          from (select 'LANGUAGE' as kind, 'pg_catalog.pg_language' as catalog, oid, lanname::text as name
                  from pg_catalog.pg_language
                union all
                select 'ACCESS_METHOD', 'pg_catalog.pg_am', oid, amname from pg_catalog.pg_am
                union all
                select 'TRANSFORM', 'pg_catalog.pg_transform', t.oid,
                       pg_catalog.format_type(t.trftype, null) || ' language ' || l.lanname
                  from pg_catalog.pg_transform t join pg_catalog.pg_language l on l.oid = t.trflang
                union all
                select 'SUBSCRIPTION', 'pg_catalog.pg_subscription', s.oid, s.subname
                  from pg_catalog.pg_subscription s
                 where s.subdbid = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())) x
         where x.oid >= 16384
           and not exists (select from pg_catalog.pg_depend d
                            where d.classid = x.catalog::pg_catalog.regclass and d.objid = x.oid and d.deptype = 'e')
        """;

    private UnsupportedReader() {}

    static void read(Source source, Findings findings) throws SQLException {
        source.forEach(IN_SCHEMAS, row -> add(findings, row));
        source.forEach(DATABASE_WIDE, row -> add(findings, row));
    }

    private static void add(Findings findings, Row row) throws SQLException {
        String catalog = row.text("catalog").toLowerCase(Locale.ROOT);
        List<String> arguments = row.texts("arguments");
        findings.add(
                new Address(catalog.substring(catalog.indexOf('.') + 1), row.big("oid")),
                new ObjectId(ObjectKind.valueOf(row.text("kind")), row.text("schema"), row.text("name"), "", arguments),
                new Unsupported(row.text("description")));
    }
}

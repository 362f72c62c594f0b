package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the policies and the extended statistics of tables. */
final class PolicyReader {

    private static final String POLICIES = """
        select p.oid::bigint as oid, p.polname as name, p.polrelid::bigint as relation,
               array[n.nspname, c.relname]::text[] as owner, p.polpermissive as is_permissive,
               p.polcmd::text as command,
               array(select pg_catalog.pg_get_userbyid(r)::text from unnest(p.polroles) r where r <> 0 order by 1) as roles,
               pg_catalog.pg_get_expr(p.polqual, p.polrelid) as using_condition,
               pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) as check_condition
          from pg_catalog.pg_policy p
          join pg_catalog.pg_class c on c.oid = p.polrelid
          join pg_catalog.pg_namespace n on n.oid = c.relnamespace
         where n.nspname = any (?)
        """;

    private static final String STATISTICS = """
        select s.oid::bigint as oid, n.nspname as schema, s.stxname as name, s.stxrelid::bigint as relation,
               %s as owner, s.stxkind::text[] as kinds, nullif(s.stxstattarget, -1) as target,
               array(select a.attname::text
                       from unnest(s.stxkeys::smallint[]) with ordinality x (number, position)
                       join pg_catalog.pg_attribute a on a.attrelid = s.stxrelid and a.attnum = x.number
                      order by x.position) as columns,
               pg_catalog.pg_get_statisticsobjdef_expressions(s.oid) as expressions,
               pg_catalog.pg_get_statisticsobjdef(s.oid) as definition
          from pg_catalog.pg_statistic_ext s
          join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
         where n.nspname = any (?)
        """.formatted(Source.relation("s.stxrelid"));

    private PolicyReader() {}

    static void read(Source source, Findings findings) throws SQLException {
        source.forEach(POLICIES, row -> {
            if (findings.isFound(Address.relation(row.big("relation")))) {
                QualifiedName table = row.name("owner");
                findings.add(
                        new Address("pg_policy", row.big("oid")),
                        ObjectId.part(ObjectKind.POLICY, table, row.text("name")),
                        policy(row, table));
            }
        });
        source.forEach(STATISTICS, row -> {
            if (findings.isFound(Address.relation(row.big("relation")))) {
                QualifiedName table = row.name("owner");
                findings.add(
                        new Address("pg_statistic_ext", row.big("oid")),
                        new ObjectId(
                                ObjectKind.STATISTICS, row.text("schema"), row.text("name"), table.name(), List.of()),
                        statistics(row, table));
            }
        });
    }

    private static Policy policy(Row row, QualifiedName table) throws SQLException {
        return new Policy(
                table,
                row.flag("is_permissive"),
                switch (row.text("command")) {
                    case "r" -> "SELECT";
                    case "a" -> "INSERT";
                    case "w" -> "UPDATE";
                    case "d" -> "DELETE";
                    default -> "ALL";
                },
                row.texts("roles"),
                row.nullableSql("using_condition"),
                row.nullableSql("check_condition"));
    }

    private static ExtendedStatistics statistics(Row row, QualifiedName table) throws SQLException {
        List<IndexKeyPart> keys = new ArrayList<>();
        for (String column : row.texts("columns")) {
            keys.add(new IndexKeyPart(column, column, null, null, List.of(), false, false, null));
        }
        for (String expression : row.texts("expressions")) {
            keys.add(new IndexKeyPart(expression, null, null, null, List.of(), false, false, null));
        }
        List<String> kinds = row.texts("kinds").stream()
                .map(code -> switch (code) {
                    case "d" -> "ndistinct";
                    case "f" -> "dependencies";
                    case "m" -> "mcv";
                    default -> "";
                })
                .filter(kind -> !kind.isEmpty())
                .toList();
        return new ExtendedStatistics(table, kinds, keys, row.nullableNumber("target"), row.sql("definition"));
    }
}

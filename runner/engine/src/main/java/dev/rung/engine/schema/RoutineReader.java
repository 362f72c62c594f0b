package dev.rung.engine.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the functions and procedures. */
final class RoutineReader {

    /** The columns that {@link #arguments(Row)} reads. */
    static final String ARGUMENTS = """
        array(select pg_catalog.format_type(x.type, null)
                from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) with ordinality x (type, position)
               order by x.position) as argument_types,
        p.proargmodes::text[] as argument_modes, p.proargnames as argument_names,
        case when p.pronargdefaults > 0 then
            array(select coalesce(pg_catalog.pg_get_function_arg_default(p.oid, x.position), '')
                    from generate_series(1, cardinality(coalesce(p.proallargtypes, p.proargtypes::oid[]))) x (position)
                   order by x.position) end as argument_defaults,
        array(select pg_catalog.format_type(x.type, null)
                from unnest(p.proargtypes::oid[]) with ordinality x (type, position)
               order by x.position) as signature\
        """;

    /** Omits the constructors of a range type, which PostgreSQL creates. */
    private static final String QUERY =
            """
            select p.oid::bigint as oid, n.nspname as schema, p.proname as name, p.prokind::text as kind, %s,
                   pg_catalog.format_type(nullif(p.prorettype, 0), null) as result, p.proretset as returns_set,
                   l.lanname as language, p.provolatile::text as volatility, p.proparallel::text as parallel,
                   p.proisstrict as is_strict, p.prosecdef as is_security_definer, p.proleakproof as is_leakproof,
                   p.procost as cost, p.prorows as rows, %s as support,
                   array(select pg_catalog.format_type(x.type, null)
                           from unnest(p.protrftypes) with ordinality x (type, position)
                          order by x.position) as transforms,
                   p.proconfig as configuration, p.prosrc as body, p.probin as library,
                   pg_catalog.pg_get_function_sqlbody(p.oid) as sql_body,
                   pg_catalog.pg_get_functiondef(p.oid) as definition
              from pg_catalog.pg_proc p
              join pg_catalog.pg_namespace n on n.oid = p.pronamespace
              join pg_catalog.pg_language l on l.oid = p.prolang
             where n.nspname = any (?) and p.prokind in ('f', 'w', 'p') and %s
               and not exists (select from pg_catalog.pg_depend d
                                where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.objid = p.oid
                                  and d.deptype = 'i')
            """.formatted(ARGUMENTS, Source.routine("nullif(p.prosupport, 0)"), Source.noMember("pg_proc", "p.oid"));

    private RoutineReader() {}

    static void read(Source source, Findings findings) throws SQLException {
        source.forEach(QUERY, row -> {
            boolean isProcedure = row.text("kind").equals("p");
            findings.add(
                    new Address("pg_proc", row.big("oid")),
                    ObjectId.routine(
                            isProcedure ? ObjectKind.PROCEDURE : ObjectKind.FUNCTION,
                            row.text("schema"),
                            row.text("name"),
                            row.texts("signature")),
                    routine(row, isProcedure));
        });
    }

    private static Routine routine(Row row, boolean isProcedure) throws SQLException {
        return new Routine(
                isProcedure,
                arguments(row),
                isProcedure ? null : row.text("result"),
                row.flag("returns_set"),
                row.text("language"),
                switch (row.text("volatility")) {
                    case "i" -> Routine.Volatility.IMMUTABLE;
                    case "s" -> Routine.Volatility.STABLE;
                    default -> Routine.Volatility.VOLATILE;
                },
                parallel(row),
                row.flag("is_strict"),
                row.flag("is_security_definer"),
                row.flag("is_leakproof"),
                row.text("kind").equals("w"),
                row.fraction("cost"),
                row.fraction("rows"),
                row.nullableName("support"),
                row.texts("transforms"),
                row.settings("configuration"),
                row.text("body"),
                row.nullableText("library"),
                row.nullableSql("sql_body"),
                row.text("definition"));
    }

    static Routine.Parallel parallel(Row row) throws SQLException {
        return switch (row.text("parallel")) {
            case "s" -> Routine.Parallel.SAFE;
            case "r" -> Routine.Parallel.RESTRICTED;
            default -> Routine.Parallel.UNSAFE;
        };
    }

    /** Reads the columns of {@link #ARGUMENTS}. */
    static List<RoutineArgument> arguments(Row row) throws SQLException {
        List<String> types = row.texts("argument_types");
        List<String> modes = row.texts("argument_modes");
        List<String> names = row.texts("argument_names");
        List<String> defaults = row.texts("argument_defaults");
        List<RoutineArgument> arguments = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            arguments.add(new RoutineArgument(
                    modes.isEmpty() ? RoutineArgument.Mode.IN : mode(modes.get(i)),
                    notEmpty(names, i),
                    types.get(i),
                    notEmpty(defaults, i)));
        }
        return arguments;
    }

    private static @Nullable String notEmpty(List<String> texts, int position) {
        return texts.size() <= position || texts.get(position).isEmpty() ? null : texts.get(position);
    }

    private static RoutineArgument.Mode mode(String code) {
        return switch (code) {
            case "o" -> RoutineArgument.Mode.OUT;
            case "b" -> RoutineArgument.Mode.INOUT;
            case "v" -> RoutineArgument.Mode.VARIADIC;
            case "t" -> RoutineArgument.Mode.TABLE;
            default -> RoutineArgument.Mode.IN;
        };
    }
}

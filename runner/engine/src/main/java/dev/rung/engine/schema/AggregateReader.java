package dev.rung.engine.schema;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the aggregate functions. */
final class AggregateReader {

    private static final String QUERY = """
        select p.oid::bigint as oid, n.nspname as schema, p.proname as name, %s, p.proparallel::text as parallel,
               a.aggkind::text as kind, a.aggnumdirectargs as direct_arguments,
               %s as transition, pg_catalog.format_type(a.aggtranstype, null) as state_type, a.aggtransspace as space,
               a.agginitval as initial, %s as finish, a.aggfinalextra as finish_extra, a.aggfinalmodify::text as modify,
               %s as moving_transition, pg_catalog.format_type(nullif(a.aggmtranstype, 0), null) as moving_state_type,
               a.aggmtransspace as moving_space, a.aggminitval as moving_initial, %s as moving_finish,
               a.aggmfinalextra as moving_finish_extra, a.aggmfinalmodify::text as moving_modify,
               %s as combine, %s as serialize, %s as deserialize, %s as moving_inverse, %s as sort_operator
          from pg_catalog.pg_aggregate a
          join pg_catalog.pg_proc p on p.oid = a.aggfnoid
          join pg_catalog.pg_namespace n on n.oid = p.pronamespace
         where n.nspname = any (?) and %s
        """.formatted(
                    RoutineReader.ARGUMENTS,
                    Source.routine("a.aggtransfn"),
                    Source.routine("nullif(a.aggfinalfn, 0)"),
                    Source.routine("nullif(a.aggmtransfn, 0)"),
                    Source.routine("nullif(a.aggmfinalfn, 0)"),
                    Source.routine("nullif(a.aggcombinefn, 0)"),
                    Source.routine("nullif(a.aggserialfn, 0)"),
                    Source.routine("nullif(a.aggdeserialfn, 0)"),
                    Source.routine("nullif(a.aggminvtransfn, 0)"),
                    Source.operator("nullif(a.aggsortop, 0)"),
                    Source.noMember("pg_proc", "p.oid"));

    private AggregateReader() {}

    static void read(Source source, Findings findings) throws SQLException {
        source.forEach(
                QUERY,
                row -> findings.add(
                        new Address("pg_proc", row.big("oid")),
                        ObjectId.routine(
                                ObjectKind.AGGREGATE, row.text("schema"), row.text("name"), row.texts("signature")),
                        aggregate(row)));
    }

    private static Aggregate aggregate(Row row) throws SQLException {
        return new Aggregate(
                RoutineReader.arguments(row),
                switch (row.text("kind")) {
                    case "o" -> Aggregate.Type.ORDERED_SET;
                    case "h" -> Aggregate.Type.HYPOTHETICAL;
                    default -> Aggregate.Type.NORMAL;
                },
                row.number("direct_arguments"),
                state(row, row.name("transition"), row.text("state_type"), ""),
                moving(row),
                row.nullableName("combine"),
                row.nullableName("serialize"),
                row.nullableName("deserialize"),
                row.nullableName("moving_inverse"),
                row.nullableName("sort_operator"),
                RoutineReader.parallel(row));
    }

    private static Aggregate.@Nullable State moving(Row row) throws SQLException {
        QualifiedName transition = row.nullableName("moving_transition");
        return transition == null ? null : state(row, transition, row.text("moving_state_type"), "moving_");
    }

    private static Aggregate.State state(Row row, QualifiedName transition, String type, String prefix)
            throws SQLException {
        return new Aggregate.State(
                transition,
                type,
                row.number(prefix + "space"),
                row.nullableText(prefix + "initial"),
                row.nullableName(prefix + "finish"),
                row.flag(prefix + "finish_extra"),
                row.text(prefix + "modify"));
    }
}

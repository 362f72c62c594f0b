package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.createFunction;
import static dev.rung.postgres.PostgresDSL.createProcedure;

import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.Routine;
import dev.rung.engine.schema.RoutineArgument;
import dev.rung.engine.schema.Setting;
import dev.rung.postgres.routines.Argument;
import dev.rung.postgres.routines.CreateRoutineClauses;
import java.util.List;
import java.util.Objects;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Writes functions and procedures. */
final class RoutineWriter {

    private static final double USUAL_COST = 100;
    private static final double USUAL_COST_OF_C = 1;
    private static final double USUAL_ROWS = 1000;
    private static final String RETURN = "RETURN ";
    private static final String BEGIN = "BEGIN ATOMIC";
    private static final String END = "END";

    private RoutineWriter() {}

    static Query create(ObjectId id, Routine routine) {
        return routine.procedure() ? procedure(id, routine) : function(id, routine);
    }

    private static Query procedure(ObjectId id, Routine routine) {
        List<Argument> arguments = arguments(routine, false);
        var start = createProcedure(Fragments.name(id));
        CreateRoutineClauses.ProcedureOptionsWithoutBody options =
                arguments.isEmpty() ? start : start.arguments(arguments.toArray(Argument[]::new));
        options = options.language(routine.language());
        if (routine.securityDefiner()) {
            options = options.securityDefiner();
        }
        for (Setting setting : routine.configuration()) {
            options = options.set(setting.name(), values(setting));
        }
        return body(options, routine);
    }

    private static Query function(ObjectId id, Routine routine) {
        List<Argument> arguments = arguments(routine, false);
        var start = createFunction(Fragments.name(id));
        CreateRoutineClauses.ReturnsWithoutBody returns =
                arguments.isEmpty() ? start : start.arguments(arguments.toArray(Argument[]::new));
        List<Argument> table = arguments(routine, true);
        DataType<Object> result = Fragments.type(Objects.requireNonNull(routine.result()));
        CreateRoutineClauses.OptionsWithoutBody options;
        if (!table.isEmpty()) {
            options = returns.returnsTable(table.toArray(Argument[]::new));
        } else {
            options = routine.returnsSet() ? returns.returnsSetOf(result) : returns.returns(result);
        }
        return body(properties(options.language(routine.language()), routine), routine);
    }

    private static CreateRoutineClauses.OptionsWithoutBody properties(
            CreateRoutineClauses.OptionsWithoutBody start, Routine routine) {
        var options = start;
        if (!routine.transforms().isEmpty()) {
            List<DataType<Object>> types = Fragments.types(routine.transforms());
            options = options.transformForType(
                    types.getFirst(), types.stream().skip(1).toArray(DataType<?>[]::new));
        }
        options = routine.window() ? options.window() : options;
        options = switch (routine.volatility()) {
            case IMMUTABLE -> options.immutable();
            case STABLE -> options.stable();
            case VOLATILE -> options;
        };
        options = routine.leakproof() ? options.leakproof() : options;
        options = routine.strict() ? options.strict() : options;
        options = routine.securityDefiner() ? options.securityDefiner() : options;
        options = switch (routine.parallel()) {
            case SAFE -> options.parallelSafe();
            case RESTRICTED -> options.parallelRestricted();
            case UNSAFE -> options;
        };
        if (routine.cost() != usualCost(routine)) {
            options = options.cost(routine.cost());
        }
        if (routine.returnsSet() && routine.rows() != USUAL_ROWS) {
            options = options.rows(routine.rows());
        }
        if (routine.support() != null) {
            options = options.support(Fragments.name(routine.support()));
        }
        for (Setting setting : routine.configuration()) {
            options = options.set(setting.name(), values(setting));
        }
        return options;
    }

    private static double usualCost(Routine routine) {
        return routine.language().equals("c") || routine.language().equals("internal") ? USUAL_COST_OF_C : USUAL_COST;
    }

    private static String[] values(Setting setting) {
        return ListSettings.values(setting).toArray(String[]::new);
    }

    private static Query body(CreateRoutineClauses.WithoutBody options, Routine routine) {
        if (routine.library() != null) {
            return options.as(routine.library(), routine.body());
        }
        String parsed = routine.sqlBody();
        if (parsed == null) {
            return options.as(routine.body());
        }
        if (parsed.startsWith(RETURN)) {
            return options.return_(Fragments.expression(parsed.substring(RETURN.length())));
        }
        String statements =
                parsed.substring(BEGIN.length(), parsed.lastIndexOf(END)).strip();
        return options.beginAtomic(Fragments.statement(
                statements.endsWith(";") ? statements.substring(0, statements.length() - 1) : statements));
    }

    private static List<Argument> arguments(Routine routine, boolean ofTable) {
        return routine.arguments().stream()
                .filter(each -> ofTable == (each.mode() == RoutineArgument.Mode.TABLE))
                .map(RoutineWriter::argument)
                .toList();
    }

    private static Argument argument(RoutineArgument argument) {
        Argument.Mode mode = switch (argument.mode()) {
            case IN, TABLE -> Argument.Mode.IN;
            case OUT -> Argument.Mode.OUT;
            case INOUT -> Argument.Mode.INOUT;
            case VARIADIC -> Argument.Mode.VARIADIC;
        };
        Name name = argument.name() == null ? null : DSL.name(argument.name());
        DataType<Object> type = Fragments.type(argument.type());
        return new Argument(
                mode,
                name,
                argument.defaultValue() == null
                        ? type
                        : type.defaultValue(Fragments.expression(argument.defaultValue())));
    }
}

package dev.rung.engine.ddl;

import dev.rung.engine.schema.Aggregate;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.QualifiedName;
import dev.rung.engine.schema.Routine;
import dev.rung.engine.schema.RoutineArgument;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes aggregate functions, as plain SQL: the DSL has neither names of arguments nor functions in schemas for them. */
final class AggregateWriter {

    private final List<QueryPart> options = new ArrayList<>();

    private AggregateWriter() {}

    static Query create(ObjectId id, Aggregate aggregate) {
        AggregateWriter writer = new AggregateWriter();
        writer.addState(aggregate.state(), "");
        writer.addName("combinefunc", aggregate.combine());
        writer.addName("serialfunc", aggregate.serialize());
        writer.addName("deserialfunc", aggregate.deserialize());
        if (aggregate.moving() != null) {
            writer.addState(aggregate.moving(), "m");
            writer.addName("minvfunc", aggregate.movingInverse());
        }
        QualifiedName operator = aggregate.sortOperator();
        if (operator != null) {
            writer.options.add(
                    DSL.sql("sortop = operator({0}.{1})", DSL.name(operator.schema()), Fragments.raw(operator.name())));
        }
        if (aggregate.parallel() != Routine.Parallel.UNSAFE) {
            writer.options.add(DSL.sql(
                    aggregate.parallel() == Routine.Parallel.SAFE ? "parallel = safe" : "parallel = restricted"));
        }
        if (aggregate.type() == Aggregate.Type.HYPOTHETICAL) {
            writer.options.add(DSL.sql("hypothetical"));
        }
        return DSL.query(
                "create aggregate {0}({1}) ({2})", Fragments.name(id), signature(aggregate), DSL.list(writer.options));
    }

    private void addState(Aggregate.State state, String prefix) {
        addName(prefix + "sfunc", state.transition());
        options.add(DSL.sql(prefix + "stype = {0}", Fragments.raw(state.type())));
        if (state.space() != 0) {
            options.add(DSL.sql(prefix + "sspace = {0}", DSL.inline(state.space())));
        }
        addName(prefix + "finalfunc", state.finish());
        if (state.finishExtra()) {
            options.add(DSL.sql(prefix + "finalfunc_extra"));
        }
        if (state.modify().equals("s") || state.modify().equals("w")) {
            options.add(DSL.sql(
                    prefix + "finalfunc_modify = " + (state.modify().equals("s") ? "shareable" : "read_write")));
        }
        if (state.initial() != null) {
            options.add(DSL.sql(prefix + "initcond = {0}", DSL.inline(state.initial())));
        }
    }

    private void addName(String option, @Nullable QualifiedName name) {
        if (name != null) {
            options.add(DSL.sql(option + " = {0}", Fragments.name(name)));
        }
    }

    private static QueryPart signature(Aggregate aggregate) {
        List<QueryPart> arguments =
                aggregate.arguments().stream().map(AggregateWriter::argument).toList();
        if (aggregate.type() == Aggregate.Type.NORMAL) {
            return arguments.isEmpty() ? DSL.sql("*") : DSL.list(arguments);
        }
        List<QueryPart> direct = arguments.subList(0, Math.min(aggregate.directArguments(), arguments.size()));
        List<QueryPart> ordered = arguments.subList(direct.size(), arguments.size());
        // The last direct argument stands for the ordered ones if it is variadic.
        List<QueryPart> aggregated = ordered.isEmpty() ? List.of(arguments.getLast()) : ordered;
        return direct.isEmpty()
                ? DSL.sql("order by {0}", DSL.list(aggregated))
                : DSL.sql("{0} order by {1}", DSL.list(direct), DSL.list(aggregated));
    }

    private static QueryPart argument(RoutineArgument argument) {
        String variadic = argument.mode() == RoutineArgument.Mode.VARIADIC ? "variadic " : "";
        QueryPart type = Fragments.raw(argument.type());
        return argument.name() == null
                ? DSL.sql(variadic + "{0}", type)
                : DSL.sql(variadic + "{0} {1}", DSL.name(argument.name()), type);
    }
}

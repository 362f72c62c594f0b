package dev.rung.postgres.routines;

import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** A {@code CREATE FUNCTION} or {@code CREATE PROCEDURE} without its body. */
record CreateRoutineStart(
        CatalogObject.Kind kind, boolean replace, Name name, List<Argument> inputs, List<QueryPart> clauses)
        implements CreateRoutineClauses.ArgumentsWithoutBody, CreateRoutineClauses.ProcedureArgumentsWithoutBody {

    CreateRoutineStart(CatalogObject.Kind kind, boolean replace, Name name) {
        this(kind, replace, name, List.of(), List.of());
    }

    private CreateRoutineStart and(Sentence clause) {
        return new CreateRoutineStart(kind, replace, name, inputs, Parts.appended(clauses, clause.toPart()));
    }

    private CreateRoutineStart and(String words) {
        return and(Sentence.of(words));
    }

    private PostgresStatement end(Sentence body) {
        return new CreateRoutine(kind, replace, name, inputs, Parts.appended(clauses, body.toPart()));
    }

    @Override
    public CreateRoutineStart arguments(Argument... arguments) {
        return new CreateRoutineStart(kind, replace, name, List.of(arguments), clauses);
    }

    @Override
    public CreateRoutineStart arguments(Collection<? extends Argument> arguments) {
        return arguments(arguments.toArray(Argument[]::new));
    }

    @Override
    public CreateRoutineStart returns(DataType<?> type) {
        return and(Sentence.of("returns").add(Parts.type(type)));
    }

    @Override
    public CreateRoutineStart returnsSetOf(DataType<?> type) {
        return and(Sentence.of("returns setof").add(Parts.type(type)));
    }

    @Override
    public CreateRoutineStart returnsTable(Argument... columns) {
        return and(Sentence.of("returns table")
                .addInParentheses(Lists.notEmpty(
                        Arrays.stream(columns).map(Argument::toPart).toList(), "columns")));
    }

    @Override
    public CreateRoutineStart language(String language) {
        return and(Sentence.of("language").add(DSL.name(language)));
    }

    @Override
    public CreateRoutineStart transformForType(DataType<?> type, DataType<?>... more) {
        return and(Sentence.of("transform")
                .addAll(Parts.<DataType<?>>listOf(type, more).stream()
                        .map(each ->
                                Sentence.of("for type").add(Parts.type(each)).toPart())
                        .toList()));
    }

    @Override
    public CreateRoutineStart window() {
        return and("window");
    }

    @Override
    public CreateRoutineStart immutable() {
        return and("immutable");
    }

    @Override
    public CreateRoutineStart stable() {
        return and("stable");
    }

    @Override
    public CreateRoutineStart volatile_() {
        return and("volatile");
    }

    @Override
    public CreateRoutineStart leakproof() {
        return and("leakproof");
    }

    @Override
    public CreateRoutineStart calledOnNullInput() {
        return and("called on null input");
    }

    @Override
    public CreateRoutineStart strict() {
        return and("strict");
    }

    @Override
    public CreateRoutineStart securityDefiner() {
        return and("security definer");
    }

    @Override
    public CreateRoutineStart securityInvoker() {
        return and("security invoker");
    }

    @Override
    public CreateRoutineStart parallelSafe() {
        return and("parallel safe");
    }

    @Override
    public CreateRoutineStart parallelRestricted() {
        return and("parallel restricted");
    }

    @Override
    public CreateRoutineStart parallelUnsafe() {
        return and("parallel unsafe");
    }

    @Override
    public CreateRoutineStart cost(double cost) {
        return and(Sentence.of("cost").add(Parts.number(cost)));
    }

    @Override
    public CreateRoutineStart rows(double rows) {
        return and(Sentence.of("rows").add(Parts.number(rows)));
    }

    @Override
    public CreateRoutineStart support(Name function) {
        return and(Sentence.of("support").add(function));
    }

    @Override
    public CreateRoutineStart set(String parameter, String... values) {
        return and(Parts.setting(parameter, values));
    }

    @Override
    public CreateRoutineStart set(String parameter, List<String> values) {
        return set(parameter, values.toArray(String[]::new));
    }

    @Override
    public CreateRoutineStart setFromCurrent(String parameter) {
        return and(Sentence.of("set").add(Parts.parameter(parameter)).add("from current"));
    }

    @Override
    public PostgresStatement as(String body) {
        return end(Sentence.of("as").add(Parts.dollarQuoted(body)));
    }

    @Override
    public PostgresStatement as(String library, String symbol) {
        return end(Sentence.of("as").addAll(List.of(inline(library), inline(symbol))));
    }

    @Override
    public PostgresStatement return_(Field<?> result) {
        return end(Sentence.of("return").add(result));
    }

    @Override
    public PostgresStatement beginAtomic(Query... statements) {
        Sentence body = Sentence.of("begin atomic");
        for (Query statement : statements) {
            body.add(statement).add(DSL.raw(";"));
        }
        return end(body.add("end"));
    }
}

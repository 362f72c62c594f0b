package dev.rung.postgres.routines;

import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * {@code CREATE AGGREGATE}; a function for each row and a state are required.
 *
 * @param words the words before the name
 * @param name the aggregate
 * @param arguments the types of its arguments
 * @param ordered the types of the arguments after {@code ORDER BY}, null unless it is an ordered-set aggregate
 * @param options its options
 * @see RoutineDSL#createAggregate(String, DataType...)
 */
public record CreateAggregate(
        String words,
        Name name,
        List<DataType<?>> arguments,
        @Nullable List<DataType<?>> ordered,
        List<QueryPart> options)
        implements PostgresStatement {

    /** What the last function of an aggregate does to the state. */
    public enum Modify {
        READ_ONLY,
        SHAREABLE,
        READ_WRITE;

        QueryPart toPart() {
            return Parts.words(name().toLowerCase(Locale.ROOT));
        }
    }

    /** Copies the lists. */
    public CreateAggregate {
        arguments = List.copyOf(arguments);
        ordered = ordered == null ? null : List.copyOf(ordered);
        options = List.copyOf(options);
    }

    private CreateAggregate and(String option, QueryPart value) {
        QueryPart part = Sentence.of(option + " =").add(value).toPart();
        return new CreateAggregate(words, name, arguments, ordered, Parts.appended(options, part));
    }

    /** Calls this for each row, with the state and the arguments, for the next state. */
    public CreateAggregate sfunc(String function) {
        return and("sfunc", DSL.name(function));
    }

    /** Calls this for each row, with the state and the arguments, for the next state. */
    public CreateAggregate sfunc(Name function) {
        return and("sfunc", function);
    }

    /** Says the type of the state. */
    public CreateAggregate stype(DataType<?> type) {
        return and("stype", Parts.type(type));
    }

    /** Calls this with the last state for the result, which is that state otherwise. */
    public CreateAggregate finalfunc(String function) {
        return and("finalfunc", DSL.name(function));
    }

    /** Calls this to make one of two states, so that workers can aggregate in parallel. */
    public CreateAggregate combinefunc(String function) {
        return and("combinefunc", DSL.name(function));
    }

    /** Starts with this state, in its text form, rather than with null. */
    public CreateAggregate initcond(String state) {
        return and("initcond", inline(state));
    }

    /** Promises that the aggregate may run in a parallel worker. */
    public CreateAggregate parallelSafe() {
        return and("parallel", Parts.words("safe"));
    }

    /** Estimates the size of the state, in bytes. */
    public CreateAggregate sspace(int bytes) {
        return and("sspace", inline(bytes));
    }

    /** Calls the last function with the arguments too, as nulls, so that its types may depend on theirs. */
    public CreateAggregate finalfuncExtra() {
        return new CreateAggregate(
                words, name, arguments, ordered, Parts.appended(options, Parts.words("finalfunc_extra")));
    }

    /** Says what the last function does to the state. */
    public CreateAggregate finalfuncModify(Modify modify) {
        return and("finalfunc_modify", modify.toPart());
    }

    /** Calls this to hand the state of a parallel worker over, as bytes. */
    public CreateAggregate serialfunc(String function) {
        return and("serialfunc", DSL.name(function));
    }

    /** Calls this to read a state that was handed over. */
    public CreateAggregate deserialfunc(String function) {
        return and("deserialfunc", DSL.name(function));
    }

    /** Calls this for each row that comes into a moving window; {@link #minvfunc} and {@link #mstype} go with it. */
    public CreateAggregate msfunc(String function) {
        return and("msfunc", DSL.name(function));
    }

    /** Calls this for each row that leaves a moving window. */
    public CreateAggregate minvfunc(String function) {
        return and("minvfunc", DSL.name(function));
    }

    /** Says the type of the state of a moving window. */
    public CreateAggregate mstype(DataType<?> type) {
        return and("mstype", Parts.type(type));
    }

    /** Estimates the size of the state of a moving window, in bytes. */
    public CreateAggregate msspace(int bytes) {
        return and("msspace", inline(bytes));
    }

    /** Calls this with the state of a moving window for the result. */
    public CreateAggregate mfinalfunc(String function) {
        return and("mfinalfunc", DSL.name(function));
    }

    /** Starts with this state, in its text form, in a moving window. */
    public CreateAggregate minitcond(String state) {
        return and("minitcond", inline(state));
    }

    /** Says by which operator the result is the first value, as with {@code min}: the planner may use an index. */
    public CreateAggregate sortop(String operator) {
        return and("sortop", Parts.operator(operator));
    }

    /** Lets plans be parallel in whose leader the aggregate runs. */
    public CreateAggregate parallelRestricted() {
        return and("parallel", Parts.words("restricted"));
    }

    /** Makes the arguments after {@code WITHIN GROUP} hypothetical rows; of ordered-set aggregates. */
    public CreateAggregate hypothetical() {
        return new CreateAggregate(
                words, name, arguments, ordered, Parts.appended(options, Parts.words("hypothetical")));
    }

    @Override
    public Query toQuery() {
        return Sentence.of(words)
                .add(name)
                .addInParentheses(signature())
                .addInParentheses(options)
                .toQuery();
    }

    private QueryPart signature() {
        if (ordered == null) {
            return DSL.list(arguments.stream().map(Parts::type).toList());
        }
        return Sentence.empty()
                .addAll(arguments.stream().map(Parts::type).toList())
                .add("order by")
                .addAll(ordered.stream().map(Parts::type).toList())
                .toPart();
    }

    @Override
    public List<Effect> effects() {
        List<DataType<?>> all = new ArrayList<>(arguments);
        all.addAll(ordered == null ? List.of() : ordered);
        return List.of(new Effect.Creates(CatalogObject.routine(CatalogObject.Kind.AGGREGATE, name, all)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}

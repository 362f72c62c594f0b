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
 * {@code CREATE AGGREGATE}. {@code sfunc} and {@code stype} are required.
 *
 * @param words the keywords before the name
 * @param name the aggregate
 * @param arguments the types of the arguments
 * @param ordered the types of the arguments after {@code ORDER BY}, null unless it is an ordered-set aggregate
 * @param options the options
 * @see RoutineDSL#createAggregate(String, DataType...)
 */
public record CreateAggregate(
        String words,
        Name name,
        List<DataType<?>> arguments,
        @Nullable List<DataType<?>> ordered,
        List<QueryPart> options)
        implements PostgresStatement {

    /** How the final function changes the state value. */
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

    /**
     * Sets the state transition function, which computes the next state from the state and the arguments of each row.
     */
    public CreateAggregate sfunc(String function) {
        return and("sfunc", DSL.name(function));
    }

    /**
     * Sets the state transition function, which computes the next state from the state and the arguments of each row.
     */
    public CreateAggregate sfunc(Name function) {
        return and("sfunc", function);
    }

    /** Sets the type of the state value. */
    public CreateAggregate stype(DataType<?> type) {
        return and("stype", Parts.type(type));
    }

    /**
     * Sets the final function, which computes the result from the last state. Without it, the result is the last state.
     */
    public CreateAggregate finalfunc(String function) {
        return and("finalfunc", DSL.name(function));
    }

    /** Sets the combine function, which combines two states for partial aggregation. */
    public CreateAggregate combinefunc(String function) {
        return and("combinefunc", DSL.name(function));
    }

    /** Sets the initial state, in its text form. The default is null. */
    public CreateAggregate initcond(String state) {
        return and("initcond", inline(state));
    }

    /** Declares that the aggregate can run in parallel workers. */
    public CreateAggregate parallelSafe() {
        return and("parallel", Parts.words("safe"));
    }

    /** Sets the estimated size of the state value, in bytes. */
    public CreateAggregate sspace(int bytes) {
        return and("sspace", inline(bytes));
    }

    /** Passes the arguments, as nulls, to the final function, so that the type of its result can depend on theirs. */
    public CreateAggregate finalfuncExtra() {
        return new CreateAggregate(
                words, name, arguments, ordered, Parts.appended(options, Parts.words("finalfunc_extra")));
    }

    /** Specifies whether the final function changes the state value. */
    public CreateAggregate finalfuncModify(Modify modify) {
        return and("finalfunc_modify", modify.toPart());
    }

    /** Sets the serialization function, which a parallel worker uses to pass its state on. */
    public CreateAggregate serialfunc(String function) {
        return and("serialfunc", DSL.name(function));
    }

    /** Sets the deserialization function, which reads a serialized state. */
    public CreateAggregate deserialfunc(String function) {
        return and("deserialfunc", DSL.name(function));
    }

    /**
     * Sets the forward state transition function of the moving-aggregate mode, which adds a row to the window. Also set
     * {@link #minvfunc} and {@link #mstype}.
     */
    public CreateAggregate msfunc(String function) {
        return and("msfunc", DSL.name(function));
    }

    /** Sets the inverse state transition function of the moving-aggregate mode, which removes a row from the window. */
    public CreateAggregate minvfunc(String function) {
        return and("minvfunc", DSL.name(function));
    }

    /** Sets the type of the state value of the moving-aggregate mode. */
    public CreateAggregate mstype(DataType<?> type) {
        return and("mstype", Parts.type(type));
    }

    /** Sets the estimated size of the state value of the moving-aggregate mode, in bytes. */
    public CreateAggregate msspace(int bytes) {
        return and("msspace", inline(bytes));
    }

    /** Sets the final function of the moving-aggregate mode. */
    public CreateAggregate mfinalfunc(String function) {
        return and("mfinalfunc", DSL.name(function));
    }

    /** Sets the initial state of the moving-aggregate mode, in its text form. */
    public CreateAggregate minitcond(String state) {
        return and("minitcond", inline(state));
    }

    /** Sets the sort operator of an aggregate such as {@code min}, so that the planner can use an index. */
    public CreateAggregate sortop(String operator) {
        return and("sortop", Parts.operator(operator));
    }

    /** Restricts the aggregate to the leader of a parallel plan. */
    public CreateAggregate parallelRestricted() {
        return and("parallel", Parts.words("restricted"));
    }

    /** Makes an ordered-set aggregate a hypothetical-set aggregate. */
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

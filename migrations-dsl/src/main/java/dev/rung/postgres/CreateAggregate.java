package dev.rung.postgres;

import static org.jooq.impl.DSL.inline;

import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/**
 * {@code CREATE AGGREGATE}; a function for each row and a state are required.
 *
 * @param words the words before the name
 * @param name the aggregate
 * @param arguments the types of its arguments
 * @param options its options
 * @see PostgresDSL#createAggregate(String, DataType...)
 */
public record CreateAggregate(String words, Name name, List<DataType<?>> arguments, List<QueryPart> options)
        implements PostgresStatement {

    /** Copies the lists. */
    public CreateAggregate {
        arguments = List.copyOf(arguments);
        options = List.copyOf(options);
    }

    private CreateAggregate and(String option, QueryPart value) {
        QueryPart part = Sentence.of(option + " =").add(value).toPart();
        return new CreateAggregate(words, name, arguments, Parts.appended(options, part));
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

    @Override
    public Query toQuery() {
        return Sentence.of(words)
                .add(name)
                .addInParentheses(arguments.stream().map(Parts::type).toList())
                .addInParentheses(options)
                .toQuery();
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.routine(CatalogObject.Kind.AGGREGATE, name, arguments)));
    }
}

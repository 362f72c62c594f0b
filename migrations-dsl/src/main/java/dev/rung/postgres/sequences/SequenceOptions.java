package dev.rung.postgres.sequences;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.QueryPart;

/**
 * The options of a sequence or an identity column. Options that aren't set have PostgreSQL's defaults or, in
 * {@code ALTER}, keep their current values.
 *
 * @param clauses the options, in the order of the calls
 */
public record SequenceOptions(List<QueryPart> clauses) {

    /** Copies the list. */
    public SequenceOptions {
        clauses = List.copyOf(clauses);
    }

    /** Applies the options to the defaults. */
    public static SequenceOptions of(UnaryOperator<SequenceOptions> options) {
        return options.apply(new SequenceOptions(List.of()));
    }

    private SequenceOptions and(Sentence clause) {
        return new SequenceOptions(Parts.appended(clauses, clause.toPart()));
    }

    /** Sets the increment. A negative increment makes a descending sequence. */
    public SequenceOptions incrementBy(long increment) {
        return and(Sentence.of("increment by").add(Parts.number(increment)));
    }

    /** Sets the minimum value. */
    public SequenceOptions minvalue(long minimum) {
        return and(Sentence.of("minvalue").add(Parts.number(minimum)));
    }

    /** Sets the minimum value to the default. */
    public SequenceOptions noMinvalue() {
        return and(Sentence.of("no minvalue"));
    }

    /** Sets the maximum value. */
    public SequenceOptions maxvalue(long maximum) {
        return and(Sentence.of("maxvalue").add(Parts.number(maximum)));
    }

    /** Sets the maximum value to the default. */
    public SequenceOptions noMaxvalue() {
        return and(Sentence.of("no maxvalue"));
    }

    /** Sets the start value. */
    public SequenceOptions startWith(long start) {
        return and(Sentence.of("start with").add(Parts.number(start)));
    }

    /** Sets how many numbers each session preallocates. */
    public SequenceOptions cache(long numbers) {
        return and(Sentence.of("cache").add(Parts.number(numbers)));
    }

    /** Restarts the sequence when it reaches its limit. */
    public SequenceOptions cycle() {
        return and(Sentence.of("cycle"));
    }

    /** Fails when the sequence reaches its limit. */
    public SequenceOptions noCycle() {
        return and(Sentence.of("no cycle"));
    }
}

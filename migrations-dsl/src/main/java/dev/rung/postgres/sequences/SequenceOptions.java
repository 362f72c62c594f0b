package dev.rung.postgres.sequences;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.QueryPart;

/**
 * How a sequence counts: of its own, or behind an identity column. Options that aren't given are PostgreSQL's defaults,
 * or stay as they are when a sequence is altered.
 *
 * @param clauses the options, in the order in which they were given
 */
public record SequenceOptions(List<QueryPart> clauses) {

    /** Copies the list. */
    public SequenceOptions {
        clauses = List.copyOf(clauses);
    }

    /** Applies options to a sequence that counts as PostgreSQL would have it. */
    public static SequenceOptions of(UnaryOperator<SequenceOptions> options) {
        return options.apply(new SequenceOptions(List.of()));
    }

    private SequenceOptions and(Sentence clause) {
        return new SequenceOptions(Parts.appended(clauses, clause.toPart()));
    }

    /** Counts in steps of so much, down if it is negative. */
    public SequenceOptions incrementBy(long increment) {
        return and(Sentence.of("increment by").add(Parts.number(increment)));
    }

    /** Never goes below this. */
    public SequenceOptions minvalue(long minimum) {
        return and(Sentence.of("minvalue").add(Parts.number(minimum)));
    }

    /** Goes as low as the type allows. */
    public SequenceOptions noMinvalue() {
        return and(Sentence.of("no minvalue"));
    }

    /** Never goes above this. */
    public SequenceOptions maxvalue(long maximum) {
        return and(Sentence.of("maxvalue").add(Parts.number(maximum)));
    }

    /** Goes as high as the type allows. */
    public SequenceOptions noMaxvalue() {
        return and(Sentence.of("no maxvalue"));
    }

    /** Starts with this. */
    public SequenceOptions startWith(long start) {
        return and(Sentence.of("start with").add(Parts.number(start)));
    }

    /** Keeps so many numbers ready for each session. */
    public SequenceOptions cache(long numbers) {
        return and(Sentence.of("cache").add(Parts.number(numbers)));
    }

    /** Starts again where it ends. */
    public SequenceOptions cycle() {
        return and(Sentence.of("cycle"));
    }

    /** Fails where it ends. */
    public SequenceOptions noCycle() {
        return and(Sentence.of("no cycle"));
    }
}

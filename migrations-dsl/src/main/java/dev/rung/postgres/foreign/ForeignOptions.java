package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.QueryPart;

/**
 * Changes of the options of a foreign-data wrapper, a server, a user mapping, a foreign table or one of its columns; see
 * {@link AlterServerClauses#options}. Which options there are, the wrapper knows.
 *
 * @param changes the changes, in the order in which they were given
 */
public record ForeignOptions(List<QueryPart> changes) {

    /** Copies the list. */
    public ForeignOptions {
        changes = List.copyOf(changes);
    }

    /** {@code options (set "host" 'b')}. */
    @SuppressWarnings("exports") // Only the families can name a Sentence, and only they should call this.
    public static Sentence clause(UnaryOperator<ForeignOptions> options) {
        ForeignOptions given = options.apply(new ForeignOptions(List.of()));
        if (given.changes.isEmpty()) {
            throw new IllegalArgumentException("no option is changed: add, set or drop at least one");
        }
        return Sentence.empty().addIf("options", given.changes);
    }

    private ForeignOptions and(String words, QueryPart option) {
        return new ForeignOptions(
                Parts.appended(changes, Sentence.of(words).add(option).toPart()));
    }

    /** Gives an option that wasn't given yet. */
    public ForeignOptions add(String option, String value) {
        return and("add", Parts.option(option, value));
    }

    /** Gives another value to an option. */
    public ForeignOptions set(String option, String value) {
        return and("set", Parts.option(option, value));
    }

    /** Takes an option away. */
    public ForeignOptions drop(String option) {
        return and("drop", name(option));
    }
}

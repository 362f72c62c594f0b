package dev.rung.postgres.foreign;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.QueryPart;

/**
 * Changes to the options of a foreign-data wrapper, server, user mapping, foreign table or column of a foreign table;
 * see {@link AlterServerClauses#options}. The foreign-data wrapper defines the valid options.
 *
 * @param changes the changes, in the order of the calls
 */
public record ForeignOptions(List<QueryPart> changes) {

    /** Copies the list. */
    public ForeignOptions {
        changes = List.copyOf(changes);
    }

    /** Renders the clause: {@code options (set "host" 'b')}. */
    @SuppressWarnings("exports") // Sentence isn't exported: only the families call this.
    public static Sentence clause(UnaryOperator<ForeignOptions> options) {
        ForeignOptions given = options.apply(new ForeignOptions(List.of()));
        if (given.changes.isEmpty()) {
            throw new IllegalArgumentException("no option was changed: add, set or drop at least one");
        }
        return Sentence.empty().addIf("options", given.changes);
    }

    private ForeignOptions and(String words, QueryPart option) {
        return new ForeignOptions(
                Parts.appended(changes, Sentence.of(words).add(option).toPart()));
    }

    /** Adds an option. PostgreSQL rejects an option that is already set. */
    public ForeignOptions add(String option, String value) {
        return and("add", Parts.option(option, value));
    }

    /** Changes the value of an option. PostgreSQL rejects an option that isn't set. */
    public ForeignOptions set(String option, String value) {
        return and("set", Parts.option(option, value));
    }

    /** Removes an option. PostgreSQL rejects an option that isn't set. */
    public ForeignOptions drop(String option) {
        return and("drop", name(option));
    }
}

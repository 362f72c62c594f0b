package dev.rung.engine.script;

import dev.rung.postgres.Effect;
import dev.rung.postgres.PostgresStatement;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a typed statement beside its text.
 *
 * @param isTransactional whether PostgreSQL runs it inside a transaction block
 * @param effects what it makes or removes
 * @param leftovers a query for the statements that deal with what an interrupted run of it leaves behind
 * @param since the major version of PostgreSQL that first understands it
 */
public record StatementFacts(boolean isTransactional, List<Effect> effects, Optional<String> leftovers, int since) {

    /** Copies the list. */
    public StatementFacts {
        effects = List.copyOf(effects);
    }

    static StatementFacts of(PostgresStatement statement) {
        return new StatementFacts(
                statement.isTransactional(),
                statement.effects(),
                statement.leftovers().map(Rendering::render),
                statement.since());
    }

    /**
     * A statement that any server understands, and of which no more is known.
     *
     * @param isTransactional whether PostgreSQL runs it inside a transaction block
     * @param effects what it makes or removes, as far as it is known
     */
    public static StatementFacts of(boolean isTransactional, List<Effect> effects) {
        return new StatementFacts(isTransactional, effects, Optional.empty(), PostgresStatement.OLDEST_VERSION);
    }
}

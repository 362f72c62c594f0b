package dev.rung.engine.model;

import dev.rung.engine.sql.PlainSql;
import dev.rung.engine.sql.Rendering;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Completion;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a typed statement beside its text.
 *
 * @param isTransactional whether PostgreSQL runs it inside a transaction block
 * @param effects what it makes or removes
 * @param targets the objects that are there and that it changes by name
 * @param leftovers a query for the statements that deal with what an interrupted run of it leaves behind
 * @param isOpaque whether it may do anything, such as to end the transaction or to change the session
 * @param completion how to find out whether an interrupted run of it was completed; empty where that isn't known
 * @param since the major version of PostgreSQL that first understands it
 */
public record StatementFacts(
        boolean isTransactional,
        List<Effect> effects,
        List<CatalogObject> targets,
        boolean isOpaque,
        Optional<String> leftovers,
        Optional<Completion> completion,
        int since) {

    /** Copies the lists. */
    public StatementFacts {
        effects = List.copyOf(effects);
        targets = List.copyOf(targets);
    }

    /**
     * A statement of Rung's DSL.
     *
     * @param statement says what is known of it
     */
    public static StatementFacts of(PostgresStatement statement) {
        return new StatementFacts(
                statement.isTransactional(),
                statement.effects(),
                statement.targets(),
                false,
                statement.leftovers().map(Rendering::render),
                statement.completion(),
                statement.since());
    }

    /**
     * A query of jOOQ's, which any server understands. jOOQ doesn't tell whether it runs in a transaction, and it may be made
     * of plain SQL.
     *
     * @param text its SQL, of which the leading keywords are read
     * @param effects what it makes or removes, as far as it is known
     * @param targets what it changes by name, as far as it is known
     * @param isOpaque whether it may do anything
     */
    public static StatementFacts of(String text, List<Effect> effects, List<CatalogObject> targets, boolean isOpaque) {
        PlainSql sql = PlainSql.of(text);
        return new StatementFacts(
                sql.isTransactional(),
                effects,
                targets,
                isOpaque,
                Optional.empty(),
                sql.isRepeatable() ? Optional.of(new Completion.Repeatable()) : Optional.empty(),
                PostgresStatement.OLDEST_VERSION);
    }

    /**
     * A statement of which no more is known.
     *
     * @param isTransactional whether PostgreSQL runs it inside a transaction block
     */
    public static StatementFacts unknown(boolean isTransactional) {
        return new StatementFacts(
                isTransactional,
                List.of(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                PostgresStatement.OLDEST_VERSION);
    }
}

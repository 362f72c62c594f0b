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
 * The properties of a statement that the engine uses in addition to its text.
 *
 * @param isTransactional whether it can run inside a transaction block
 * @param effects the objects that it creates, drops or validates
 * @param targets the existing objects that it changes by name
 * @param isOpaque whether its effects are unknown; it may even end the transaction or change the session
 * @param leftovers a query for the statements that remove or complete the leftovers of an interrupted execution
 * @param completion how to determine whether an interrupted execution was completed; empty if this can't be determined
 * @param since the first major version of PostgreSQL that supports it
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
     * The properties of a statement of Rung's DSL.
     *
     * @param statement the statement
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
     * The properties of a jOOQ query, which every supported server version understands. jOOQ doesn't state whether a
     * query can run in a transaction, and the query may consist of plain SQL.
     *
     * @param text its SQL, of which the leading keywords are read
     * @param effects the objects that it creates, drops or validates, if known
     * @param targets the existing objects that it changes by name, if known
     * @param isOpaque whether its effects are unknown
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
     * The properties of a statement of which nothing else is known.
     *
     * @param isTransactional whether it can run inside a transaction block
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

package dev.rung;

import java.util.Collection;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Query;

/**
 * Records the steps of a migration. Nothing is executed during recording: there is no {@code execute()} to forget, and
 * the whole script is known before any step runs.
 *
 * <p>Each step stores the file and line of its call. Errors, plans and findings show them.
 */
public interface Steps {

    /**
     * Adds a step for each query, in order. The queries are jOOQ's ({@code createTable(...)}, {@code alterTable(...)},
     * {@code insertInto(...)}) or those of {@link dev.rung.postgres.PostgresDSL}. Bind values are rendered as literals.
     * All steps of one call have the same line; to distinguish them, use one call for each query.
     *
     * @param queries at least one query; they are rendered immediately, so later changes to them have no effect
     */
    void run(Query... queries);

    /**
     * Adds a step for each query, as {@link #run(Query...)} does.
     *
     * @param queries at least one query
     */
    default void run(Collection<? extends Query> queries) {
        run(queries.toArray(Query[]::new));
    }

    /**
     * Adds one statement of plain SQL. Use it only if there is no typed statement: the compiler doesn't check it, and
     * Rung doesn't know its effects.
     *
     * @param sql one statement; not one that starts or ends a transaction, such as {@code COMMIT}
     */
    void sql(String sql);

    /**
     * Adds Java code, which runs in the order of the steps inside the migration's transaction or, with
     * {@link Stepwise}, in its own transaction. Plans show only the label, and the checksum covers only the label.
     *
     * @param label a description of the code for plans and for the history; not blank
     * @param code the code; its context uses the connection that applies the migration, which the code must neither
     *     commit nor keep
     */
    void call(String label, Consumer<DSLContext> code);

    /**
     * Declares in {@link Migration#down(Steps)} that the migration can't be undone. Rung refuses a rollback that
     * includes it and shows the reason. The method can't have other steps.
     *
     * @param reason the reason, for the person who wants to roll back; not blank
     */
    void irreversible(String reason);

    /**
     * Acknowledges the findings of a rule in this method as intended. It isn't a step: it doesn't run and isn't part of
     * the checksum.
     *
     * @param rule the rule
     * @param reason why the finding is acceptable here, for later readers; not blank
     */
    void accept(Rule rule, String reason);
}

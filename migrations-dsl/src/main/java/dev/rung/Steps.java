package dev.rung;

import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Query;

/**
 * Records the steps of a migration. Nothing is executed while a migration is being recorded, so there is no
 * {@code execute()} to forget, and the whole script is known before any of it runs.
 *
 * <p>Each step remembers the file and line of the call that made it; errors, plans and findings quote it.
 */
public interface Steps {

    /**
     * Adds a step for each query, in order: jOOQ's own ({@code createTable(...)}, {@code alterTable(...)},
     * {@code insertInto(...)}) and those of {@link dev.rung.postgres.PostgresDSL}. Bind values are written into the SQL
     * as literals. The steps of one call all bear its line; give each query a call of its own to tell them apart.
     *
     * @param queries at least one query; rendered now, so changing one afterwards has no effect
     */
    void run(Query... queries);

    /**
     * Adds one statement of plain SQL, the last resort: it has no compile checks, and Rung knows nothing about it.
     *
     * @param sql one statement; none that begins or ends a transaction, such as {@code COMMIT}
     */
    void sql(String sql);

    /**
     * Adds Java code that runs when the step's turn comes, inside the migration's transaction (with {@link Stepwise}: in
     * a transaction of its own). The code is opaque: a plan shows the label only, and the checksum covers the label only.
     *
     * @param label says what the code does, for plans and for the history; not blank
     * @param code gets a context on the connection that applies the migration; it must neither commit nor keep it
     */
    void call(String label, Consumer<DSLContext> code);

    /**
     * Declares in {@link Migration#down(Steps)} that the migration can't be undone. A rollback that would pass it is
     * refused with the reason. No other step may stand beside it.
     *
     * @param reason why, for the person who wants to roll back; not blank
     */
    void irreversible(String reason);

    /**
     * Acknowledges what a rule finds in this method, because it is meant and was thought through. It is no step: it
     * neither runs nor enters into the checksum.
     *
     * @param rule the rule that would warn
     * @param reason why it is right here, for the next reader; not blank
     */
    void accept(Rule rule, String reason);
}

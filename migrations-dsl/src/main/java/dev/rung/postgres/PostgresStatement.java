package dev.rung.postgres;

import java.util.List;
import org.jooq.Query;

/**
 * A statement of PostgreSQL that jOOQ's DSL lacks, to be handed to {@code steps.run(...)} beside jOOQ's own queries.
 *
 * <p>It is a {@link Query} by delegation to {@link #toQuery()}. jOOQ can execute it, but can't nest it in another query
 * part: pass {@code toQuery()} where that is wanted. Only this package implements it.
 */
public interface PostgresStatement extends DelegatingQuery {

    /** Renders the statement through jOOQ. */
    @Override
    Query toQuery();

    /** Tells whether PostgreSQL runs the statement inside a transaction block. */
    default boolean isTransactional() {
        return true;
    }

    /** What the catalog shows once the statement has run, as far as the statement alone tells. */
    default List<Effect> effects() {
        return List.of();
    }
}

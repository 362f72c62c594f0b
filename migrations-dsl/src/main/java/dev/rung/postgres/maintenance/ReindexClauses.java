package dev.rung.postgres.maintenance;

import dev.rung.postgres.statement.PostgresStatement;

/** What may come last in {@code REINDEX}. */
public interface ReindexClauses extends PostgresStatement {

    /** Lets reads and writes go on meanwhile. PostgreSQL refuses this inside a transaction. */
    PostgresStatement concurrently();
}

package dev.rung.postgres.maintenance;

import dev.rung.postgres.statement.PostgresStatement;

/** The optional {@code CONCURRENTLY} clause of {@code REINDEX}. */
public interface ReindexClauses extends PostgresStatement {

    /** Rebuilds the indexes without blocking reads and writes. PostgreSQL rejects this inside a transaction. */
    PostgresStatement concurrently();
}

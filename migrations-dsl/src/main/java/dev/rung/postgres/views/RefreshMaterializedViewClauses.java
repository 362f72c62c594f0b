package dev.rung.postgres.views;

import dev.rung.postgres.statement.PostgresStatement;

/** The clauses of {@code REFRESH MATERIALIZED VIEW}, which can't be combined. */
public interface RefreshMaterializedViewClauses extends PostgresStatement {

    /**
     * Refreshes the view without blocking queries. The view must have a unique index on columns that covers all rows.
     */
    PostgresStatement concurrently();

    /** Discards the data of the view. It can't be queried until it is refreshed again. */
    PostgresStatement withNoData();
}

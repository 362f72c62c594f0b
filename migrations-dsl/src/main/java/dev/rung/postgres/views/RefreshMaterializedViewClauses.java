package dev.rung.postgres.views;

import dev.rung.postgres.statement.PostgresStatement;

/** The clauses of {@code REFRESH MATERIALIZED VIEW}. They exclude each other. */
public interface RefreshMaterializedViewClauses extends PostgresStatement {

    /** Lets queries of the view go on meanwhile; it needs a unique index on all its rows. */
    PostgresStatement concurrently();

    /** Empties the view, which is unreadable until it is refreshed again. */
    PostgresStatement withNoData();
}

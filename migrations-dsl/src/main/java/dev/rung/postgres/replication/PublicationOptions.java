package dev.rung.postgres.replication;

import dev.rung.postgres.statement.PostgresStatement;

/** What may come last in {@code CREATE PUBLICATION}, in any order: how changes are published. */
public interface PublicationOptions extends PostgresStatement {

    /** Publishes changes of partitions as changes of the partitioned table, or not. */
    PublicationOptions viaPartitionRoot(boolean viaRoot);

    /** Publishes the values of stored generated columns. Since PostgreSQL 18. */
    PublicationOptions storedGeneratedColumns();
}

package dev.rung.postgres.replication;

import dev.rung.postgres.statement.PostgresStatement;

/** The optional parameters of {@code CREATE PUBLICATION}, in any order. */
public interface PublicationOptions extends PostgresStatement {

    /** Sets whether changes of partitions are published as changes of the partitioned table. */
    PublicationOptions viaPartitionRoot(boolean viaRoot);

    /** Publishes the values of stored generated columns. Since PostgreSQL 18. */
    PublicationOptions storedGeneratedColumns();
}

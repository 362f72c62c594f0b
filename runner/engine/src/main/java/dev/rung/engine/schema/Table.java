package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table: an ordinary, partitioned or foreign one.
 *
 * @param unlogged whether the table is unlogged
 * @param columns the columns in their order
 * @param type the composite type of a typed table, null for none
 * @param parents the tables that this table inherits from, or the table that it is a partition of
 * @param partitionKey the strategy and key of a partitioned table, such as {@code RANGE (a)}, null for others
 * @param partitionBound the bound of a partition, such as {@code DEFAULT}, null for others
 * @param accessMethod the access method, null for the default
 * @param tablespace the tablespace, null for the default
 * @param options the storage parameters; those of the TOAST table begin with {@code toast.}
 * @param replicaIdentity the replica identity; an index says itself that it is one
 * @param rowSecurity whether row-level security is enabled
 * @param forcesRowSecurity whether row-level security applies to the owner
 * @param foreign the server of a foreign table, null for others
 */
public record Table(
        boolean unlogged,
        List<Column> columns,
        @Nullable QualifiedName type,
        List<QualifiedName> parents,
        @Nullable String partitionKey,
        @Nullable String partitionBound,
        @Nullable String accessMethod,
        @Nullable String tablespace,
        List<Setting> options,
        ReplicaIdentity replicaIdentity,
        boolean rowSecurity,
        boolean forcesRowSecurity,
        @Nullable Foreign foreign)
        implements Definition {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        parents = List.copyOf(parents);
        options = List.copyOf(options);
    }

    /** The columns that rows of the replication stream are identified by. */
    public enum ReplicaIdentity {
        /** The primary key. */
        DEFAULT,
        /** None. */
        NOTHING,
        /** All columns. */
        FULL,
        /** The columns of an index. */
        INDEX
    }

    /**
     * The origin of a foreign table.
     *
     * @param server the server
     * @param options the options of the table
     */
    public record Foreign(String server, List<Setting> options) {}
}

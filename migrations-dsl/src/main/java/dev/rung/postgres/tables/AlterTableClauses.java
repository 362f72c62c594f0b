package dev.rung.postgres.tables;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.RenamingWithoutName;
import dev.rung.postgres.statement.PostgresStatement;
import org.jooq.Name;

/** What may come first in {@code ALTER TABLE}; any number of {@link TableActions} follow. */
public interface AlterTableClauses {

    /** What may come first of all. */
    interface IfExists extends Only {

        /** Does nothing if there is no such table. */
        Only ifExists();
    }

    /** What may come next. */
    interface Only extends Alone {

        /** Leaves the children of the table, such as its partitions, as they are. */
        TableActions only();
    }

    /** What can't be one of several actions. */
    interface Alone extends TableActions {

        /** Renames the table within its schema. */
        PostgresStatement renameTo(Name newName);

        /** Renames the table within its schema. */
        default PostgresStatement renameTo(String newName) {
            return renameTo(name(newName));
        }

        /** Moves the table, with its indexes, constraints and owned sequences, to another schema. */
        PostgresStatement setSchema(Name schema);

        /** Moves the table, with its indexes, constraints and owned sequences, to another schema. */
        default PostgresStatement setSchema(String schema) {
            return setSchema(name(schema));
        }

        /** Renames a column. */
        RenamingWithoutName renameColumn(Name column);

        /** Renames a column. */
        default RenamingWithoutName renameColumn(String column) {
            return renameColumn(name(column));
        }

        /** Renames a constraint, and the index that it may have. */
        RenamingWithoutName renameConstraint(Name constraint);

        /** Renames a constraint, and the index that it may have. */
        default RenamingWithoutName renameConstraint(String constraint) {
            return renameConstraint(name(constraint));
        }

        /** Makes a table a partition of this one. */
        ForValues attachPartition(Name partition);

        /** Makes a table a partition of this one. */
        default ForValues attachPartition(String partition) {
            return attachPartition(name(partition));
        }

        /** Makes a partition a table of its own. */
        Detach detachPartition(Name partition);

        /** Makes a partition a table of its own. */
        default Detach detachPartition(String partition) {
            return detachPartition(name(partition));
        }
    }

    /** What must come next when a partition is attached: its rows. */
    interface ForValues {

        /** Keeps the rows whose key is one of these. */
        PostgresStatement forValuesIn(Object... values);

        /** Keeps the rows whose key is at least this; a value for each column of the key. */
        To forValuesFrom(Object... values);

        /** Keeps the rows whose key, hashed and divided by the modulus, leaves this remainder. */
        PostgresStatement forValuesWith(int modulus, int remainder);

        /** Keeps the rows that no other partition keeps. */
        PostgresStatement asDefault();
    }

    /** What must come next when a partition by range is attached. */
    interface To {

        /** Keeps the rows whose key is less than this. */
        PostgresStatement to(Object... values);
    }

    /** What may come next when a partition is detached. */
    interface Detach extends PostgresStatement {

        /** Lets queries of the partitioned table go on meanwhile. PostgreSQL refuses this inside a transaction. */
        PostgresStatement concurrently();

        /** Completes what an interrupted {@code CONCURRENTLY} left half done. */
        PostgresStatement finalizing();
    }
}

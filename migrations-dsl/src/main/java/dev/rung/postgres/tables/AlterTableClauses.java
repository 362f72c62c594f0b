package dev.rung.postgres.tables;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.objects.RenamingWithoutName;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.Name;

/** The clauses of {@code ALTER TABLE}, in their order. */
public interface AlterTableClauses {

    /** An incomplete {@code ALTER TABLE}: call {@code ifExists()}, {@code only()} or an action next. */
    final class AlterTableWithoutAction extends OnlyWithoutAction {

        AlterTableWithoutAction(Kind tableKind, String words, Name table) {
            super(tableKind, words, table);
        }

        /** Does nothing if the table doesn't exist. */
        public OnlyWithoutAction ifExists() {
            return new OnlyWithoutAction(tableKind(), words() + " if exists", table());
        }
    }

    /** An incomplete {@code ALTER TABLE}: call {@code only()} or an action next. */
    class OnlyWithoutAction extends WithoutAction {

        OnlyWithoutAction(Kind tableKind, String words, Name table) {
            super(tableKind, words, table);
        }

        /** Leaves the table's children, such as its partitions, unchanged. */
        public TableActions only() {
            return new WithoutAction(tableKind(), words() + " only", table());
        }
    }

    /**
     * An incomplete {@code ALTER TABLE}: call an action next. The actions declared here can't be combined with others
     * in one statement.
     */
    class WithoutAction extends TableActions {

        private final Kind tableKind;

        WithoutAction(Kind tableKind, String words, Name table) {
            super(words, table, List.of());
            this.tableKind = tableKind;
        }

        final Kind tableKind() {
            return tableKind;
        }

        private StandaloneActions alone() {
            return new StandaloneActions(tableKind, words(), table());
        }

        /** Renames the table within its schema. */
        public PostgresStatement renameTo(Name newName) {
            return alone().renameTo(newName);
        }

        /** Renames the table within its schema. */
        public PostgresStatement renameTo(String newName) {
            return renameTo(name(newName));
        }

        /** Moves the table, with its indexes, constraints and owned sequences, to another schema. */
        public PostgresStatement setSchema(Name schema) {
            return alone().setSchema(schema);
        }

        /** Moves the table, with its indexes, constraints and owned sequences, to another schema. */
        public PostgresStatement setSchema(String schema) {
            return setSchema(name(schema));
        }

        /** Renames a column. */
        public RenamingWithoutName renameColumn(Name column) {
            return alone().renameColumn(column);
        }

        /** Renames a column. */
        public RenamingWithoutName renameColumn(String column) {
            return renameColumn(name(column));
        }

        /** Renames a constraint, and its index if it has one. */
        public RenamingWithoutName renameConstraint(Name constraint) {
            return alone().renameConstraint(constraint);
        }

        /** Renames a constraint, and its index if it has one. */
        public RenamingWithoutName renameConstraint(String constraint) {
            return renameConstraint(name(constraint));
        }

        /** Attaches a table as a partition. */
        public PartitionWithoutValues attachPartition(Name partition) {
            return alone().attachPartition(partition);
        }

        /** Attaches a table as a partition. */
        public PartitionWithoutValues attachPartition(String partition) {
            return attachPartition(name(partition));
        }

        /** Detaches a partition, which becomes an independent table. */
        public Detach detachPartition(Name partition) {
            return alone().detachPartition(partition);
        }

        /** Detaches a partition, which becomes an independent table. */
        public Detach detachPartition(String partition) {
            return detachPartition(name(partition));
        }
    }

    /** An incomplete {@code ATTACH PARTITION}: call a {@code forValues} method or {@code asDefault()} next. */
    interface PartitionWithoutValues {

        /** Specifies a list partition, which stores the rows whose key is one of the values. */
        PostgresStatement forValuesIn(Object... values);

        /** Same as {@link #forValuesIn(Object...)}. */
        default PostgresStatement forValuesIn(Collection<?> values) {
            return forValuesIn(Lists.notEmpty(values, "values").toArray());
        }

        /** Specifies the inclusive lower bound of a range partition, with one value for each column of the key. */
        RangeWithoutEnd forValuesFrom(Object... values);

        /** Same as {@link #forValuesFrom(Object...)}. */
        default RangeWithoutEnd forValuesFrom(Collection<?> values) {
            return forValuesFrom(Lists.notEmpty(values, "values").toArray());
        }

        /**
         * Specifies a hash partition, which stores the rows whose hashed key has this remainder when divided by the
         * modulus.
         */
        PostgresStatement forValuesWith(int modulus, int remainder);

        /** Specifies the default partition, which stores the rows that belong to no other partition. */
        PostgresStatement asDefault();
    }

    /** An incomplete {@code ATTACH PARTITION}: call {@code to(...)} next. */
    interface RangeWithoutEnd {

        /** Specifies the exclusive upper bound of the range, with one value for each column of the key. */
        PostgresStatement to(Object... values);

        /** Same as {@link #to(Object...)}. */
        default PostgresStatement to(Collection<?> values) {
            return to(Lists.notEmpty(values, "values").toArray());
        }
    }

    /** A complete {@code DETACH PARTITION}. */
    interface Detach extends PostgresStatement {

        /** Detaches the partition without blocking queries of the partitioned table. Can't run inside a transaction. */
        PostgresStatement concurrently();

        /** Completes a {@code DETACH PARTITION CONCURRENTLY} that was interrupted. */
        PostgresStatement finalizing();
    }
}

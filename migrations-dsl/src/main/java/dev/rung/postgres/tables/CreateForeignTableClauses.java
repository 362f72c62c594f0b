package dev.rung.postgres.tables;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;

/** The clauses of {@code CREATE FOREIGN TABLE}, in their order. */
public interface CreateForeignTableClauses {

    /** An incomplete {@code CREATE FOREIGN TABLE}: call {@code server(...)} after the columns. */
    interface IfNotExistsWithoutServer extends StartWithoutServer {

        /** Does nothing if a relation with the same name already exists. */
        StartWithoutServer ifNotExists();
    }

    /**
     * An incomplete {@code CREATE FOREIGN TABLE}: call {@code server(...)} after the columns or
     * {@code partitionOf(...)}.
     */
    interface StartWithoutServer extends ElementsWithoutServer {

        /** Creates the table as a partition, with the columns of its parent. */
        PartitionWithoutValues partitionOf(Name parent);

        /** Same as {@link #partitionOf(Name)}. */
        default PartitionWithoutValues partitionOf(String parent) {
            return partitionOf(name(parent));
        }
    }

    /** An incomplete {@code CREATE FOREIGN TABLE}: call {@code server(...)} after the columns and constraints. */
    interface ElementsWithoutServer extends InheritsWithoutServer {

        /** Adds a column. For its foreign options, see {@link Column#option}. */
        ElementsWithoutServer column(Column column);

        /** Adds a column. The type specifies its nullability, default value and collation. */
        default ElementsWithoutServer column(String column, DataType<?> type) {
            return column(new ColumnDefinition(name(column), type));
        }

        /** Adds a check or not-null constraint. PostgreSQL doesn't enforce it, but the planner relies on it. */
        ElementsWithoutServer constraint(TableConstraint constraint);

        /**
         * Copies the columns of another table and the properties specified by the options. Later changes of that table
         * have no effect. Since PostgreSQL 18.
         */
        ElementsWithoutServer like(Name table, LikeOption... options);

        /** Same as {@link #like(Name, LikeOption...)}. */
        default ElementsWithoutServer like(String table, LikeOption... options) {
            return like(name(table), options);
        }

        /** As {@link #like(Name, LikeOption...)}. */
        default ElementsWithoutServer like(Name table, Collection<LikeOption> options) {
            return like(table, options.toArray(LikeOption[]::new));
        }

        /** As {@link #like(Name, LikeOption...)}. */
        default ElementsWithoutServer like(String table, Collection<LikeOption> options) {
            return like(name(table), options);
        }
    }

    /**
     * An incomplete {@code CREATE FOREIGN TABLE}: call {@code server(...)} next, or {@code inherits(...)} before it.
     */
    interface InheritsWithoutServer extends WithoutServer {

        /** Inherits the columns of other tables. Queries of these tables also return the rows of this table. */
        WithoutServer inherits(Name parent, Name... more);

        /** Same as {@link #inherits(Name, Name...)}. */
        default WithoutServer inherits(String parent, String... more) {
            return inherits(name(parent), Parts.names(more).toArray(Name[]::new));
        }

        /** Same as {@link #inherits(Name, Name...)}. */
        default WithoutServer inherits(Collection<? extends Name> parents) {
            return inherits(Lists.first(parents, "parents"), Lists.others(parents, Name[]::new));
        }

        /** As {@link #inherits(Name, Name...)}. */
        default WithoutServer inherits(List<String> parents) {
            return inherits(Lists.first(parents, "parents"), Lists.others(parents, String[]::new));
        }
    }

    /** An incomplete partition: call a {@code forValues} method or {@code asDefault()} next, after any constraints. */
    interface PartitionWithoutValues extends WithoutValues {

        /** Adds a constraint to this partition only. */
        PartitionWithoutValues constraint(TableConstraint constraint);
    }

    /** An incomplete partition: call a {@code forValues} method or {@code asDefault()} next. */
    interface WithoutValues {

        /** Specifies a list partition, which stores the rows whose key is one of the values. */
        WithoutServer forValuesIn(Object... values);

        /** Same as {@link #forValuesIn(Object...)}. */
        default WithoutServer forValuesIn(Collection<?> values) {
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
        WithoutServer forValuesWith(int modulus, int remainder);

        /** Specifies the default partition, which stores the rows that belong to no other partition. */
        WithoutServer asDefault();
    }

    /** An incomplete range partition: call {@code to(...)} next. */
    interface RangeWithoutEnd {

        /** Specifies the exclusive upper bound of the range, with one value for each column of the key. */
        WithoutServer to(Object... values);

        /** Same as {@link #to(Object...)}. */
        default WithoutServer to(Collection<?> values) {
            return to(Lists.notEmpty(values, "values").toArray());
        }
    }

    /** An incomplete {@code CREATE FOREIGN TABLE}: call {@code server(...)} next. */
    interface WithoutServer {

        /** Specifies the foreign server. */
        Options server(Name server);

        /** Specifies the foreign server. */
        default Options server(String server) {
            return server(name(server));
        }
    }

    /** The optional {@code OPTIONS} clause. */
    interface Options extends PostgresStatement {

        /** Sets an option, such as {@code table_name}. Call it once for each option. */
        Options option(String option, String value);
    }
}

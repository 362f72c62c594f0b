package dev.rung.postgres.tables;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import org.jooq.DataType;
import org.jooq.Name;

/** The clauses of {@code CREATE FOREIGN TABLE}, in their order. */
public interface CreateForeignTableClauses {

    /** An incomplete {@code CREATE FOREIGN TABLE}: call {@code server(...)} after the columns. */
    interface IfNotExistsWithoutServer extends StartWithoutServer {

        /** Does nothing if there is a relation of that name, whatever it is. */
        StartWithoutServer ifNotExists();
    }

    /** An incomplete {@code CREATE FOREIGN TABLE}: call {@code server(...)} after the columns or {@code partitionOf(...)}. */
    interface StartWithoutServer extends ElementsWithoutServer {

        /** Makes the table a partition, with the columns of its parent. */
        PartitionWithoutValues partitionOf(Name parent);

        /** As {@link #partitionOf(Name)}. */
        default PartitionWithoutValues partitionOf(String parent) {
            return partitionOf(name(parent));
        }
    }

    /** An incomplete {@code CREATE FOREIGN TABLE}: call {@code server(...)} after the columns and constraints. */
    interface ElementsWithoutServer extends InheritsWithoutServer {

        /** Adds a column; {@link Column#option} gives it options. */
        ElementsWithoutServer column(Column column);

        /** Adds a column; not null, default value and collation come with the type. */
        default ElementsWithoutServer column(String column, DataType<?> type) {
            return column(new ColumnDefinition(name(column), type));
        }

        /** Adds a check or a not-null constraint. PostgreSQL doesn't check it: it plans by it. */
        ElementsWithoutServer constraint(TableConstraint constraint);

        /** Copies the columns of another table, and what the options say, once and for all. Since PostgreSQL 18. */
        ElementsWithoutServer like(Name table, LikeOption... options);

        /** As {@link #like(Name, LikeOption...)}. */
        default ElementsWithoutServer like(String table, LikeOption... options) {
            return like(name(table), options);
        }
    }

    /** An incomplete {@code CREATE FOREIGN TABLE}: call {@code server(...)} next, or {@code inherits(...)} before it. */
    interface InheritsWithoutServer extends WithoutServer {

        /** Takes the columns of other tables, whose queries will find the rows of this one as well. */
        WithoutServer inherits(Name parent, Name... more);

        /** As {@link #inherits(Name, Name...)}. */
        default WithoutServer inherits(String parent, String... more) {
            return inherits(name(parent), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #inherits(Name, Name...)}. */
        default WithoutServer inherits(Collection<? extends Name> parents) {
            return inherits(Lists.first(parents, "parents"), Lists.others(parents, Name[]::new));
        }
    }

    /** An incomplete partition: call a {@code forValues} method or {@code asDefault()} next, or its constraints before. */
    interface PartitionWithoutValues extends WithoutValues {

        /** Adds a constraint to this partition alone. */
        PartitionWithoutValues constraint(TableConstraint constraint);
    }

    /** An incomplete partition: call a {@code forValues} method or {@code asDefault()} next. */
    interface WithoutValues {

        /** Keeps the rows whose key is one of these. */
        WithoutServer forValuesIn(Object... values);

        /** As {@link #forValuesIn(Object...)}. */
        default WithoutServer forValuesIn(Collection<?> values) {
            return forValuesIn(values.toArray());
        }

        /** Keeps the rows whose key is at least this, a value for each column of the key. */
        RangeWithoutEnd forValuesFrom(Object... values);

        /** As {@link #forValuesFrom(Object...)}. */
        default RangeWithoutEnd forValuesFrom(Collection<?> values) {
            return forValuesFrom(values.toArray());
        }

        /** Keeps the rows whose key, hashed and divided by the modulus, leaves this remainder. */
        WithoutServer forValuesWith(int modulus, int remainder);

        /** Keeps the rows that no other partition keeps. */
        WithoutServer asDefault();
    }

    /** An incomplete partition by range: call {@code to(...)} next. */
    interface RangeWithoutEnd {

        /** Keeps the rows whose key is less than this. */
        WithoutServer to(Object... values);

        /** As {@link #to(Object...)}. */
        default WithoutServer to(Collection<?> values) {
            return to(values.toArray());
        }
    }

    /** An incomplete {@code CREATE FOREIGN TABLE}: call {@code server(...)} next. */
    interface WithoutServer {

        /** Names the server that has the rows. */
        Options server(Name server);

        /** Names the server that has the rows. */
        default Options server(String server) {
            return server(name(server));
        }
    }

    /** What may come last, again and again. */
    interface Options extends PostgresStatement {

        /** Gives an option, such as {@code table_name}. */
        Options option(String option, String value);
    }
}

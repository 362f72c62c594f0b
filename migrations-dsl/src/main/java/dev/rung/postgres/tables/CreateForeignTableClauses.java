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

    /** What may come first. */
    interface IfNotExists extends Start {

        /** Does nothing if there is a relation of that name, whatever it is. */
        Start ifNotExists();
    }

    /** What may come next: the columns, or the table that this one is a partition of. */
    interface Start extends Elements {

        /** Makes the table a partition, with the columns of its parent. */
        PartitionElements partitionOf(Name parent);

        /** As {@link #partitionOf(Name)}. */
        default PartitionElements partitionOf(String parent) {
            return partitionOf(name(parent));
        }
    }

    /** What may come next, again and again: columns, and the constraints that the foreign server is trusted to keep. */
    interface Elements extends Inherits {

        /** Adds a column; {@link Column#option} gives it options. */
        Elements column(Column column);

        /** Adds a column; not null, default value and collation come with the type. */
        default Elements column(String column, DataType<?> type) {
            return column(new ColumnDefinition(name(column), type));
        }

        /** Adds a check or a not-null constraint. PostgreSQL doesn't check it: it plans by it. */
        Elements constraint(TableConstraint constraint);

        /** Copies the columns of another table, and what the options say, once and for all. Since PostgreSQL 18. */
        Elements like(Name table, LikeOption... options);

        /** As {@link #like(Name, LikeOption...)}. */
        default Elements like(String table, LikeOption... options) {
            return like(name(table), options);
        }
    }

    /** What may come next: parents. */
    interface Inherits extends Server {

        /** Takes the columns of other tables, whose queries will find the rows of this one as well. */
        Server inherits(Name parent, Name... more);

        /** As {@link #inherits(Name, Name...)}. */
        default Server inherits(String parent, String... more) {
            return inherits(name(parent), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #inherits(Name, Name...)}. */
        default Server inherits(Collection<? extends Name> parents) {
            return inherits(Lists.first(parents, "parents"), Lists.others(parents, Name[]::new));
        }
    }

    /** What may come next of a partition, again and again. */
    interface PartitionElements extends ForValues {

        /** Adds a constraint to this partition alone. */
        PartitionElements constraint(TableConstraint constraint);
    }

    /** What must come next of a partition: its rows. */
    interface ForValues {

        /** Keeps the rows whose key is one of these. */
        Server forValuesIn(Object... values);

        /** As {@link #forValuesIn(Object...)}. */
        default Server forValuesIn(Collection<?> values) {
            return forValuesIn(values.toArray());
        }

        /** Keeps the rows whose key is at least this, a value for each column of the key. */
        To forValuesFrom(Object... values);

        /** As {@link #forValuesFrom(Object...)}. */
        default To forValuesFrom(Collection<?> values) {
            return forValuesFrom(values.toArray());
        }

        /** Keeps the rows whose key, hashed and divided by the modulus, leaves this remainder. */
        Server forValuesWith(int modulus, int remainder);

        /** Keeps the rows that no other partition keeps. */
        Server asDefault();
    }

    /** What must come next of a partition by range. */
    interface To {

        /** Keeps the rows whose key is less than this. */
        Server to(Object... values);

        /** As {@link #to(Object...)}. */
        default Server to(Collection<?> values) {
            return to(values.toArray());
        }
    }

    /** What must come next: the server. */
    interface Server {

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

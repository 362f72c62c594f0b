package dev.rung.postgres.indexes;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;

/** The clauses of {@code CREATE INDEX}, in their order. */
public interface CreateIndexClauses {

    /** An incomplete {@code CREATE INDEX}: call {@code on(...)} next, or {@code concurrently()} before it. */
    interface ConcurrentlyWithoutTable extends IfNotExistsWithoutTable {

        /**
         * Lets writes of the table go on while the index is built. PostgreSQL refuses this inside a transaction, and
         * for a partitioned table.
         */
        IfNotExistsWithoutTable concurrently();
    }

    /** An incomplete {@code CREATE INDEX}: call {@code on(...)} next, or {@code ifNotExists()} before it. */
    interface IfNotExistsWithoutTable extends WithoutTable {

        /** Does nothing if there is a relation of that name, whatever it is. */
        WithoutTable ifNotExists();
    }

    /** An incomplete {@code CREATE INDEX}: call {@code on(...)} next. */
    interface WithoutTable {

        /** Names the table (or materialized view) whose keys follow. */
        UsingWithoutKeys on(Name table);

        /** As {@link #on(Name)}, by an unqualified name. */
        default UsingWithoutKeys on(String table) {
            return on(name(table));
        }

        /** Names a partitioned table whose partitions shall not get the index by themselves; its keys follow. */
        UsingWithoutKeys onOnly(Name table);

        /** As {@link #onOnly(Name)}, by an unqualified name. */
        default UsingWithoutKeys onOnly(String table) {
            return onOnly(name(table));
        }

        /** Names the table and the columns that are the keys. */
        default Include on(String table, String column, String... more) {
            return on(name(table)).columns(column, more);
        }

        /** As {@link #on(String, String, String...)}, for a list of at least one. */
        default Include on(String table, List<String> columns) {
            return on(table, Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** Names the table and the columns that are the keys. */
        default Include on(Name table, Name column, Name... more) {
            return on(table).columns(column, more);
        }

        /** As {@link #on(Name, Name, Name...)}, for a list of at least one. */
        default Include on(Name table, Collection<? extends Name> columns) {
            return on(table, Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }
    }

    /**
     * An incomplete {@code CREATE INDEX}: call {@code keys(...)} or {@code columns(...)} next, or {@code using(...)}
     * before it.
     */
    interface UsingWithoutKeys extends WithoutKeys {

        /** Builds the index by another method than {@code btree}. */
        default WithoutKeys using(IndexMethod method) {
            return using(method.toName());
        }

        /** Builds the index by a method of an extension. */
        WithoutKeys using(Name method);

        /** Builds the index by a method of an extension, such as {@code bloom} or {@code hnsw}. */
        default WithoutKeys using(String method) {
            return using(name(method));
        }
    }

    /** An incomplete {@code CREATE INDEX}: call {@code keys(...)} or {@code columns(...)} next. */
    interface WithoutKeys {

        /** Says what is indexed, see {@link IndexDSL#key(String)}. */
        Include keys(IndexKey key, IndexKey... more);

        /** As {@link #keys(IndexKey, IndexKey...)}, for a list of at least one. */
        default Include keys(Collection<? extends IndexKey> keys) {
            return keys(Lists.first(keys, "keys"), Lists.others(keys, IndexKey[]::new));
        }

        /** Indexes columns in their default order. */
        default Include columns(String column, String... more) {
            List<IndexKey> keys = IndexKey.columns(column, more);
            return keys(keys.getFirst(), keys.stream().skip(1).toArray(IndexKey[]::new));
        }

        /** As {@link #columns(String, String...)}, for a list of at least one. */
        default Include columns(List<String> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** Indexes columns in their default order. */
        default Include columns(Name column, Name... more) {
            List<IndexKey> keys =
                    Parts.listOf(column, more).stream().map(IndexKey::column).toList();
            return keys(keys.getFirst(), keys.stream().skip(1).toArray(IndexKey[]::new));
        }

        /** As {@link #columns(Name, Name...)}, for a list of at least one. */
        default Include columns(Collection<? extends Name> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /** Indexes expressions in their default order. A column is an expression too. */
        default Include expressions(Field<?> expression, Field<?>... more) {
            List<IndexKey> keys = Parts.<Field<?>>listOf(expression, more).stream()
                    .map(IndexKey::expression)
                    .toList();
            return keys(keys.getFirst(), keys.stream().skip(1).toArray(IndexKey[]::new));
        }

        /** As {@link #expressions(Field, Field...)}, for a list of at least one. */
        default Include expressions(Collection<? extends Field<?>> expressions) {
            return expressions(Lists.first(expressions, "expressions"), Lists.others(expressions, Field<?>[]::new));
        }
    }

    /** What may come after the keys. */
    interface Include extends NullsNotDistinct {

        /** Stores columns in the index that aren't keys, so that queries of them needn't visit the table. */
        NullsNotDistinct include(Name column, Name... more);

        /** As {@link #include(Name, Name...)}, for a list of at least one. */
        default NullsNotDistinct include(Collection<? extends Name> columns) {
            return include(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /** As {@link #include(Name, Name...)}. */
        default NullsNotDistinct include(String column, String... more) {
            List<Name> names = Parts.names(column, more);
            return include(names.getFirst(), names.stream().skip(1).toArray(Name[]::new));
        }

        /** As {@link #include(String, String...)}, for a list of at least one. */
        default NullsNotDistinct include(List<String> columns) {
            return include(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** What may come after the included columns. */
    interface NullsNotDistinct extends With {

        /** Takes two nulls for equal in a unique index. Since PostgreSQL 15. */
        With nullsNotDistinct();
    }

    /** What may come next, again and again: storage parameters. */
    interface With extends Tablespace {

        /** Sets a storage parameter, such as {@code fillfactor}; the value is a number, a boolean or a text. */
        With with(Name parameter, Object value);

        /** As {@link #with(Name, Object)}. */
        default With with(String parameter, Object value) {
            return with(name(parameter), value);
        }
    }

    /** What may come after the storage parameters. */
    interface Tablespace extends Where {

        /** Puts the index into a tablespace. */
        Where tablespace(Name tablespace);

        /** As {@link #tablespace(Name)}. */
        default Where tablespace(String tablespace) {
            return tablespace(name(tablespace));
        }
    }

    /** What may come last. */
    interface Where extends PostgresStatement {

        /** Indexes only the rows for which the condition holds. Columns are written without their table. */
        PostgresStatement where(Condition condition);
    }
}

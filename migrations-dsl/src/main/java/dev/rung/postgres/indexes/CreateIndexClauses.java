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
         * Builds the index without blocking writes to the table. PostgreSQL rejects this inside a transaction and for a
         * partitioned table.
         */
        IfNotExistsWithoutTable concurrently();
    }

    /** An incomplete {@code CREATE INDEX}: call {@code on(...)} next, or {@code ifNotExists()} before it. */
    interface IfNotExistsWithoutTable extends WithoutTable {

        /** Does nothing if a relation with the same name already exists. */
        WithoutTable ifNotExists();
    }

    /** An incomplete {@code CREATE INDEX}: call {@code on(...)} next. */
    interface WithoutTable {

        /** Specifies the table or materialized view. Call the keys next. */
        UsingWithoutKeys on(Name table);

        /** Same as {@link #on(Name)}, for an unqualified name. */
        default UsingWithoutKeys on(String table) {
            return on(name(table));
        }

        /** Specifies a partitioned table without creating indexes on its partitions. Call the keys next. */
        UsingWithoutKeys onOnly(Name table);

        /** Same as {@link #onOnly(Name)}, for an unqualified name. */
        default UsingWithoutKeys onOnly(String table) {
            return onOnly(name(table));
        }

        /** Specifies the table and the indexed columns. */
        default Include on(String table, String column, String... more) {
            return on(name(table)).columns(column, more);
        }

        /** Same as {@link #on(String, String, String...)}, for a non-empty list. */
        default Include on(String table, List<String> columns) {
            return on(table, Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** Specifies the table and the indexed columns. */
        default Include on(Name table, Name column, Name... more) {
            return on(table).columns(column, more);
        }

        /** Same as {@link #on(Name, Name, Name...)}, for a non-empty list. */
        default Include on(Name table, Collection<? extends Name> columns) {
            return on(table, Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }
    }

    /**
     * An incomplete {@code CREATE INDEX}: call {@code keys(...)} or {@code columns(...)} next, or {@code using(...)}
     * before it.
     */
    interface UsingWithoutKeys extends WithoutKeys {

        /** Sets the index method. The default is {@code btree}. */
        default WithoutKeys using(IndexMethod method) {
            return using(method.toName());
        }

        /** Sets the index method to one of an extension. */
        WithoutKeys using(Name method);

        /** Sets the index method to one of an extension, such as {@code bloom} or {@code hnsw}. */
        default WithoutKeys using(String method) {
            return using(name(method));
        }
    }

    /** An incomplete {@code CREATE INDEX}: call {@code keys(...)} or {@code columns(...)} next. */
    interface WithoutKeys {

        /** Specifies the keys; see {@link IndexDSL#key(String)}. */
        Include keys(IndexKey key, IndexKey... more);

        /** Same as {@link #keys(IndexKey, IndexKey...)}, for a non-empty list. */
        default Include keys(Collection<? extends IndexKey> keys) {
            return keys(Lists.first(keys, "keys"), Lists.others(keys, IndexKey[]::new));
        }

        /** Specifies columns as the keys, in their default order. */
        default Include columns(String column, String... more) {
            List<IndexKey> keys = IndexKey.columns(column, more);
            return keys(keys.getFirst(), keys.stream().skip(1).toArray(IndexKey[]::new));
        }

        /** Same as {@link #columns(String, String...)}, for a non-empty list. */
        default Include columns(List<String> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** Specifies columns as the keys, in their default order. */
        default Include columns(Name column, Name... more) {
            List<IndexKey> keys =
                    Parts.listOf(column, more).stream().map(IndexKey::column).toList();
            return keys(keys.getFirst(), keys.stream().skip(1).toArray(IndexKey[]::new));
        }

        /** Same as {@link #columns(Name, Name...)}, for a non-empty list. */
        default Include columns(Collection<? extends Name> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /** Specifies expressions as the keys, in their default order. A column is an expression, too. */
        default Include expressions(Field<?> expression, Field<?>... more) {
            List<IndexKey> keys = Parts.<Field<?>>listOf(expression, more).stream()
                    .map(IndexKey::expression)
                    .toList();
            return keys(keys.getFirst(), keys.stream().skip(1).toArray(IndexKey[]::new));
        }

        /** Same as {@link #expressions(Field, Field...)}, for a non-empty list. */
        default Include expressions(Collection<? extends Field<?>> expressions) {
            return expressions(Lists.first(expressions, "expressions"), Lists.others(expressions, Field<?>[]::new));
        }
    }

    /** The optional {@code INCLUDE} clause. */
    interface Include extends NullsNotDistinct {

        /** Stores non-key columns in the index, so that index-only scans can return them. */
        NullsNotDistinct include(Name column, Name... more);

        /** Same as {@link #include(Name, Name...)}, for a non-empty list. */
        default NullsNotDistinct include(Collection<? extends Name> columns) {
            return include(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }

        /** Same as {@link #include(Name, Name...)}. */
        default NullsNotDistinct include(String column, String... more) {
            List<Name> names = Parts.names(column, more);
            return include(names.getFirst(), names.stream().skip(1).toArray(Name[]::new));
        }

        /** Same as {@link #include(String, String...)}, for a non-empty list. */
        default NullsNotDistinct include(List<String> columns) {
            return include(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** The optional {@code NULLS NOT DISTINCT} clause. */
    interface NullsNotDistinct extends With {

        /** Treats nulls as equal in a unique index. Since PostgreSQL 15. */
        With nullsNotDistinct();
    }

    /** The optional storage parameters. */
    interface With extends Tablespace {

        /** Sets a storage parameter, such as {@code fillfactor}. The value is a number, a boolean or a string. */
        With with(Name parameter, Object value);

        /** Same as {@link #with(Name, Object)}. */
        default With with(String parameter, Object value) {
            return with(name(parameter), value);
        }
    }

    /** The optional {@code TABLESPACE} clause. */
    interface Tablespace extends Where {

        /** Sets the tablespace. */
        Where tablespace(Name tablespace);

        /** Same as {@link #tablespace(Name)}. */
        default Where tablespace(String tablespace) {
            return tablespace(name(tablespace));
        }
    }

    /** The optional {@code WHERE} clause. */
    interface Where extends PostgresStatement {

        /**
         * Creates a partial index of the rows that match the condition. Column references are rendered without the
         * table name.
         */
        PostgresStatement where(Condition condition);
    }
}

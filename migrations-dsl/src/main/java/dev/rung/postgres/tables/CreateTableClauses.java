package dev.rung.postgres.tables;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.indexes.IndexKey;
import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Constraint;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.ResultQuery;

/** The clauses of {@code CREATE TABLE}, in their order. */
public interface CreateTableClauses {

    /** The optional {@code IF NOT EXISTS} clause. */
    interface IfNotExists extends Start {

        /** Does nothing if a relation with the same name already exists. */
        Start ifNotExists();
    }

    /** The definition of the table: columns and constraints, {@code PARTITION OF}, {@code OF} or a query. */
    interface Start extends Elements {

        /** Creates the table as a partition, with the columns of its parent. */
        PartitionWithoutValues partitionOf(Name parent);

        /**
         * Creates the table with the columns and the rows of a query ({@code CREATE TABLE AS}). Call the clauses that
         * precede the query in SQL after this method.
         */
        AsColumns as(ResultQuery<?> query);

        /** Creates a typed table, whose columns are the attributes of a composite type. */
        TypedElements ofType(Name type);

        /** Same as {@link #ofType(Name)}. */
        default TypedElements ofType(String type) {
            return ofType(name(type));
        }

        /** Same as {@link #partitionOf(Name)}. */
        default PartitionWithoutValues partitionOf(String parent) {
            return partitionOf(name(parent));
        }
    }

    /** The optional column names of {@code CREATE TABLE AS}. */
    interface AsColumns extends AsUsing {

        /** Names the first columns of the table. The other columns keep the names that they have in the query. */
        AsUsing columns(Name column, Name... more);

        /** Same as {@link #columns(Name, Name...)}. */
        default AsUsing columns(String column, String... more) {
            return columns(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** Same as {@link #columns(Name, Name...)}. */
        default AsUsing columns(List<String> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** Renames the columns as {@link #columns(Name, Name...)}. */
        default AsUsing columns(Collection<? extends Name> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, Name[]::new));
        }
    }

    /** The optional {@code USING} clause of {@code CREATE TABLE AS}. */
    interface AsUsing extends AsWith {

        /** Sets the table access method. */
        AsWith using(String method);
    }

    /** The optional storage parameters of {@code CREATE TABLE AS}. */
    interface AsWith extends AsTablespace {

        /** Sets a storage parameter, such as {@code fillfactor}. */
        AsWith with(String parameter, Object value);
    }

    /** The optional {@code TABLESPACE} clause of {@code CREATE TABLE AS}. */
    interface AsTablespace extends WithNoData {

        /** Sets the tablespace. */
        WithNoData tablespace(String tablespace);
    }

    /** The optional {@code WITH NO DATA} clause of {@code CREATE TABLE AS}. */
    interface WithNoData extends PostgresStatement {

        /** Creates the table without the rows of the query. */
        PostgresStatement withNoData();
    }

    /** The column options and constraints of a typed table. */
    interface TypedElements extends PartitionBy {

        /**
         * Adds options to a column of the type, such as a default value or {@code NOT NULL}. The data type isn't
         * rendered.
         */
        TypedElements columnOptions(Column column);

        /** Adds a constraint. */
        TypedElements constraint(TableConstraint constraint);
    }

    /** The columns and constraints. */
    interface Elements extends Inherits {

        /** Adds a column. */
        Elements column(Column column);

        /** Adds a column. The type specifies its nullability, default value and collation. */
        default Elements column(String column, DataType<?> type) {
            return column(new ColumnDefinition(name(column), type));
        }

        /** Adds a column. The type specifies its nullability, default value and collation. */
        default Elements column(Name column, DataType<?> type) {
            return column(new ColumnDefinition(column, type));
        }

        /** Adds a column with the name and type of the field. */
        default Elements column(Field<?> field) {
            return column(new ColumnDefinition(field.getUnqualifiedName(), field.getDataType()));
        }

        /** Adds columns. */
        default Elements columns(Column... columns) {
            return columns(List.of(columns));
        }

        /** Adds columns. */
        default Elements columns(Collection<? extends Column> columns) {
            Elements elements = this;
            for (Column column : Lists.notEmpty(columns, "columns")) {
                elements = elements.column(column);
            }
            return elements;
        }

        /** Adds a constraint. */
        Elements constraint(TableConstraint constraint);

        /** Adds a jOOQ constraint. */
        Elements constraint(Constraint constraint);

        /** Adds constraints. */
        default Elements constraints(TableConstraint... constraints) {
            return constraints(List.of(constraints));
        }

        /** Adds constraints. */
        default Elements constraints(Collection<? extends TableConstraint> constraints) {
            Elements elements = this;
            for (TableConstraint constraint : constraints) {
                elements = elements.constraint(constraint);
            }
            return elements;
        }

        /** Adds jOOQ constraints. */
        default Elements constraints(Constraint... constraints) {
            Elements elements = this;
            for (Constraint constraint : constraints) {
                elements = elements.constraint(constraint);
            }
            return elements;
        }

        /** Adds a primary key with a name chosen by PostgreSQL. */
        default Elements primaryKey(String column, String... more) {
            return constraint(new ConstraintStart(null).primaryKey(column, more));
        }

        /** Same as {@link #primaryKey(String, String...)}. */
        default Elements primaryKey(List<String> columns) {
            return constraint(new ConstraintStart(null).primaryKey(columns));
        }

        /** Adds a unique constraint with a name chosen by PostgreSQL. */
        default Elements unique(String column, String... more) {
            return constraint(new ConstraintStart(null).unique(column, more));
        }

        /** Same as {@link #unique(String, String...)}. */
        default Elements unique(List<String> columns) {
            return constraint(new ConstraintStart(null).unique(columns));
        }

        /** Adds a check constraint with a name chosen by PostgreSQL. The condition must not be false for any row. */
        default Elements check(Condition condition) {
            return constraint(new ConstraintStart(null).check(condition));
        }

        /**
         * Copies the columns of another table and the properties specified by the options. Later changes of that table
         * have no effect.
         */
        Elements like(Name table, LikeOption... options);

        /** Same as {@link #like(Name, LikeOption...)}. */
        default Elements like(String table, LikeOption... options) {
            return like(name(table), options);
        }

        /** As {@link #like(Name, LikeOption...)}. */
        default Elements like(Name table, Collection<LikeOption> options) {
            return like(table, options.toArray(LikeOption[]::new));
        }

        /** As {@link #like(Name, LikeOption...)}. */
        default Elements like(String table, Collection<LikeOption> options) {
            return like(name(table), options);
        }
    }

    /** The optional {@code INHERITS} clause. */
    interface Inherits extends PartitionBy {

        /** Inherits the columns of other tables. Queries of these tables also return the rows of this table. */
        PartitionBy inherits(Name parent, Name... more);

        /** Same as {@link #inherits(Name, Name...)}. */
        default PartitionBy inherits(String parent, String... more) {
            return inherits(name(parent), Parts.names(more).toArray(Name[]::new));
        }

        /** Same as {@link #inherits(Name, Name...)}. */
        default PartitionBy inherits(Collection<? extends Name> parents) {
            return inherits(Lists.first(parents, "parents"), Lists.others(parents, Name[]::new));
        }

        /** As {@link #inherits(Name, Name...)}. */
        default PartitionBy inherits(List<String> parents) {
            return inherits(Lists.first(parents, "parents"), Lists.others(parents, String[]::new));
        }
    }

    /**
     * An incomplete partition: call a {@code forValues} method or {@code asDefault()} next, after any column options
     * and constraints.
     */
    interface PartitionWithoutValues extends WithoutValues {

        /**
         * Adds options to a column of this partition, such as a default value or {@code NOT NULL}. The data type isn't
         * rendered.
         */
        PartitionWithoutValues columnOptions(Column column);

        /** Adds a constraint to this partition only. */
        PartitionWithoutValues constraint(TableConstraint constraint);
    }

    /** An incomplete partition: call a {@code forValues} method or {@code asDefault()} next. */
    interface WithoutValues {

        /** Specifies a list partition, which stores the rows whose key is one of the values. */
        PartitionBy forValuesIn(Object... values);

        /** Same as {@link #forValuesIn(Object...)}. */
        default PartitionBy forValuesIn(Collection<?> values) {
            return forValuesIn(Lists.notEmpty(values, "values").toArray());
        }

        /**
         * Specifies the inclusive lower bound of a range partition; see {@link TableDSL#minValue()}.
         *
         * @param values one value for each column of the key
         */
        RangeWithoutEnd forValuesFrom(Object... values);

        /** Same as {@link #forValuesFrom(Object...)}. */
        default RangeWithoutEnd forValuesFrom(Collection<?> values) {
            return forValuesFrom(Lists.notEmpty(values, "values").toArray());
        }

        /**
         * Specifies a hash partition, which stores the rows whose hashed key has this remainder when divided by the
         * modulus.
         */
        PartitionBy forValuesWith(int modulus, int remainder);

        /** Specifies the default partition, which stores the rows that belong to no other partition. */
        PartitionBy asDefault();
    }

    /** An incomplete range partition: call {@code to(...)} next. */
    interface RangeWithoutEnd {

        /**
         * Specifies the exclusive upper bound of the range; see {@link TableDSL#maxValue()}.
         *
         * @param values one value for each column of the key
         */
        PartitionBy to(Object... values);

        /** Same as {@link #to(Object...)}. */
        default PartitionBy to(Collection<?> values) {
            return to(Lists.notEmpty(values, "values").toArray());
        }
    }

    /** The optional {@code PARTITION BY} clause. */
    interface PartitionBy extends Using {

        /** Partitions the table by ranges of a key. */
        Using partitionByRange(IndexKey key, IndexKey... more);

        /** Partitions the table by ranges of columns. */
        default Using partitionByRange(String column, String... more) {
            List<IndexKey> keys = IndexKey.columns(column, more);
            return partitionByRange(keys.getFirst(), keys.stream().skip(1).toArray(IndexKey[]::new));
        }

        /** Same as {@link #partitionByRange(String, String...)}. */
        default Using partitionByRange(List<String> columns) {
            return partitionByRange(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** As {@link #partitionByRange(IndexKey, IndexKey...)}. */
        default Using partitionByRange(Collection<? extends IndexKey> keys) {
            return partitionByRange(Lists.first(keys, "keys"), Lists.others(keys, IndexKey[]::new));
        }

        /** Partitions the table by lists of the values of a key. */
        Using partitionByList(IndexKey key);

        /** Partitions the table by lists of the values of a column. */
        default Using partitionByList(String column) {
            return partitionByList(IndexKey.column(name(column)));
        }

        /** Partitions the table by the hash of a key. */
        Using partitionByHash(IndexKey key, IndexKey... more);

        /** Partitions the table by the hash of columns. */
        default Using partitionByHash(String column, String... more) {
            List<IndexKey> keys = IndexKey.columns(column, more);
            return partitionByHash(keys.getFirst(), keys.stream().skip(1).toArray(IndexKey[]::new));
        }

        /** Same as {@link #partitionByHash(String, String...)}. */
        default Using partitionByHash(List<String> columns) {
            return partitionByHash(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** As {@link #partitionByHash(IndexKey, IndexKey...)}. */
        default Using partitionByHash(Collection<? extends IndexKey> keys) {
            return partitionByHash(Lists.first(keys, "keys"), Lists.others(keys, IndexKey[]::new));
        }
    }

    /** The optional {@code USING} clause. */
    interface Using extends With {

        /** Sets the table access method. */
        With using(String method);
    }

    /** The optional storage parameters. */
    interface With extends Tablespace {

        /** Sets a storage parameter, such as {@code fillfactor} or {@code toast.autovacuum_enabled}. */
        With with(String parameter, Object value);
    }

    /** The optional {@code TABLESPACE} clause. */
    interface Tablespace extends PostgresStatement {

        /** Sets the tablespace. */
        PostgresStatement tablespace(String tablespace);
    }
}

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

    /** What may come first. */
    interface IfNotExists extends Start {

        /** Does nothing if there is a relation of that name, whatever it is. */
        Start ifNotExists();
    }

    /** What may come next: the columns, or the table that this one is a partition of. */
    interface Start extends Elements {

        /** Makes the table a partition, with the columns of its parent. */
        PartitionWithoutValues partitionOf(Name parent);

        /**
         * Creates the table with the columns and the rows of a query ({@code CREATE TABLE AS}). The clauses that PostgreSQL
         * writes before the query follow this call.
         */
        AsColumns as(ResultQuery<?> query);

        /** Makes the table one of a composite type, whose attributes are its columns. */
        TypedElements ofType(Name type);

        /** As {@link #ofType(Name)}. */
        default TypedElements ofType(String type) {
            return ofType(name(type));
        }

        /** As {@link #partitionOf(Name)}. */
        default PartitionWithoutValues partitionOf(String parent) {
            return partitionOf(name(parent));
        }
    }

    /** What may come next of {@code CREATE TABLE AS}: the names of the columns. */
    interface AsColumns extends AsUsing {

        /** Renames the columns of the query, from the first to as many as there are names. */
        AsUsing columns(Name column, Name... more);

        /** Renames the columns as {@link #columns(Name, Name...)}. */
        default AsUsing columns(String column, String... more) {
            return columns(name(column), Parts.names(more).toArray(Name[]::new));
        }

        /** Renames the columns as {@link #columns(Name, Name...)}. */
        default AsUsing columns(Collection<String> columns) {
            return columns(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** What may come next of {@code CREATE TABLE AS}: the access method. */
    interface AsUsing extends AsWith {

        /** Stores the rows with an access method other than the default. */
        AsWith using(String method);
    }

    /** What may come next of {@code CREATE TABLE AS}, once for each: storage parameters. */
    interface AsWith extends AsTablespace {

        /** Sets a storage parameter, such as {@code fillfactor}. */
        AsWith with(String parameter, Object value);
    }

    /** What may come next of {@code CREATE TABLE AS}: the tablespace. */
    interface AsTablespace extends WithNoData {

        /** Stores the table in a tablespace. */
        WithNoData tablespace(String tablespace);
    }

    /** What may come last of {@code CREATE TABLE AS}. */
    interface WithNoData extends PostgresStatement {

        /** Copies the columns of the query, but none of its rows. */
        PostgresStatement withNoData();
    }

    /** What may come next of a typed table, again and again. */
    interface TypedElements extends PartitionBy {

        /** Gives a column of the type a default value, refuses nulls or the like; its type is said for jOOQ alone. */
        TypedElements columnOptions(Column column);

        /** Adds a constraint. */
        TypedElements constraint(TableConstraint constraint);
    }

    /** What may come next, again and again: columns and constraints. */
    interface Elements extends Inherits {

        /** Adds a column. */
        Elements column(Column column);

        /** Adds a column; not null, default value and collation come with the type. */
        default Elements column(String column, DataType<?> type) {
            return column(new ColumnDefinition(name(column), type));
        }

        /** Adds a column; not null, default value and collation come with the type. */
        default Elements column(Name column, DataType<?> type) {
            return column(new ColumnDefinition(column, type));
        }

        /** Adds a column of the field's name and type. */
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
            for (Column column : columns) {
                elements = elements.column(column);
            }
            return elements;
        }

        /** Adds a constraint. */
        Elements constraint(TableConstraint constraint);

        /** Adds a constraint of jOOQ's. */
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

        /** Adds constraints of jOOQ's. */
        default Elements constraints(Constraint... constraints) {
            Elements elements = this;
            for (Constraint constraint : constraints) {
                elements = elements.constraint(constraint);
            }
            return elements;
        }

        /** Makes columns the primary key, under the name that PostgreSQL makes up. */
        default Elements primaryKey(String column, String... more) {
            return constraint(new ConstraintStart(null).primaryKey(column, more));
        }

        /** As {@link #primaryKey(String, String...)}. */
        default Elements primaryKey(Collection<String> columns) {
            return constraint(new ConstraintStart(null).primaryKey(columns));
        }

        /** Makes columns unique, under the name that PostgreSQL makes up. */
        default Elements unique(String column, String... more) {
            return constraint(new ConstraintStart(null).unique(column, more));
        }

        /** As {@link #unique(String, String...)}. */
        default Elements unique(Collection<String> columns) {
            return constraint(new ConstraintStart(null).unique(columns));
        }

        /** Refuses rows for which the condition is false, under the name that PostgreSQL makes up. */
        default Elements check(Condition condition) {
            return constraint(new ConstraintStart(null).check(condition));
        }

        /** Copies the columns of another table, and what the options say, once and for all. */
        Elements like(Name table, LikeOption... options);

        /** As {@link #like(Name, LikeOption...)}. */
        default Elements like(String table, LikeOption... options) {
            return like(name(table), options);
        }
    }

    /** What may come next: parents. */
    interface Inherits extends PartitionBy {

        /** Takes the columns of other tables, whose queries will find the rows of this one as well. */
        PartitionBy inherits(Name parent, Name... more);

        /** As {@link #inherits(Name, Name...)}. */
        default PartitionBy inherits(String parent, String... more) {
            return inherits(name(parent), Parts.names(more).toArray(Name[]::new));
        }

        /** As {@link #inherits(Name, Name...)}. */
        default PartitionBy inherits(Collection<? extends Name> parents) {
            return inherits(Lists.first(parents, "parents"), Lists.others(parents, Name[]::new));
        }
    }

    /** An incomplete partition: call a {@code forValues} method or {@code asDefault()} next, or its columns and constraints before. */
    interface PartitionWithoutValues extends WithoutValues {

        /** Gives a column another default value here, refuses nulls or the like; its type is said for jOOQ alone. */
        PartitionWithoutValues columnOptions(Column column);

        /** Adds a constraint to this partition alone. */
        PartitionWithoutValues constraint(TableConstraint constraint);
    }

    /** An incomplete partition: call a {@code forValues} method or {@code asDefault()} next. */
    interface WithoutValues {

        /** Keeps the rows whose key is one of these. */
        PartitionBy forValuesIn(Object... values);

        /** As {@link #forValuesIn(Object...)}. */
        default PartitionBy forValuesIn(Collection<?> values) {
            return forValuesIn(values.toArray());
        }

        /**
         * Keeps the rows whose key is at least this, see {@link TableDSL#minValue()}.
         *
         * @param values a value for each column of the key
         */
        RangeWithoutEnd forValuesFrom(Object... values);

        /** As {@link #forValuesFrom(Object...)}. */
        default RangeWithoutEnd forValuesFrom(Collection<?> values) {
            return forValuesFrom(values.toArray());
        }

        /** Keeps the rows whose key, hashed and divided by the modulus, leaves this remainder. */
        PartitionBy forValuesWith(int modulus, int remainder);

        /** Keeps the rows that no other partition keeps. */
        PartitionBy asDefault();
    }

    /** An incomplete partition by range: call {@code to(...)} next. */
    interface RangeWithoutEnd {

        /** Keeps the rows whose key is less than this, see {@link TableDSL#maxValue()}. */
        PartitionBy to(Object... values);

        /** As {@link #to(Object...)}. */
        default PartitionBy to(Collection<?> values) {
            return to(values.toArray());
        }
    }

    /** What may come next: how the table is partitioned. */
    interface PartitionBy extends Using {

        /** Divides the table by ranges of a key. */
        Using partitionByRange(IndexKey key, IndexKey... more);

        /** Divides the table by ranges of columns. */
        default Using partitionByRange(String column, String... more) {
            List<IndexKey> keys = IndexKey.columns(column, more);
            return partitionByRange(keys.getFirst(), keys.stream().skip(1).toArray(IndexKey[]::new));
        }

        /** As {@link #partitionByRange(String, String...)}. */
        default Using partitionByRange(Collection<String> columns) {
            return partitionByRange(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }

        /** Divides the table by the values of a key. */
        Using partitionByList(IndexKey key);

        /** Divides the table by the values of a column. */
        default Using partitionByList(String column) {
            return partitionByList(IndexKey.column(name(column)));
        }

        /** Divides the table by hashes of a key. */
        Using partitionByHash(IndexKey key, IndexKey... more);

        /** Divides the table by hashes of columns. */
        default Using partitionByHash(String column, String... more) {
            List<IndexKey> keys = IndexKey.columns(column, more);
            return partitionByHash(keys.getFirst(), keys.stream().skip(1).toArray(IndexKey[]::new));
        }

        /** As {@link #partitionByHash(String, String...)}. */
        default Using partitionByHash(Collection<String> columns) {
            return partitionByHash(Lists.first(columns, "columns"), Lists.others(columns, String[]::new));
        }
    }

    /** What may come next: the access method. */
    interface Using extends With {

        /** Stores the rows by another method than the default one. */
        With using(String method);
    }

    /** What may come next, again and again: storage parameters. */
    interface With extends Tablespace {

        /** Sets a storage parameter, such as {@code fillfactor} or {@code toast.autovacuum_enabled}. */
        With with(String parameter, Object value);
    }

    /** What may come last. */
    interface Tablespace extends PostgresStatement {

        /** Puts the table into a tablespace. */
        PostgresStatement tablespace(String tablespace);
    }
}

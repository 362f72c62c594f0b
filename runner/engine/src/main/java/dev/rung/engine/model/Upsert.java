package dev.rung.engine.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.InsertOnConflictDoUpdateStep;
import org.jooq.InsertOnDuplicateStep;
import org.jooq.InsertValuesStepN;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * How the rows of a seed are written to a table: {@code INSERT ... ON CONFLICT}.
 *
 * @param table the table's class
 * @param target the columns that identify an existing row
 * @param updates whether an existing row is updated; otherwise it is kept
 */
public record Upsert(Table<?> table, List<Field<?>> target, boolean updates) {

    /** Copies the list. */
    public Upsert {
        target = List.copyOf(target);
    }

    /**
     * The columns that a row sets, in the order of the table.
     *
     * @param row a row of the table
     * @throws IllegalArgumentException if it sets none
     */
    public List<Field<?>> columnsOf(Record row) {
        List<Field<?>> columns =
                Arrays.stream(table.fields()).filter(row::touched).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a row for " + table.getName() + " sets no column");
        }
        return columns;
    }

    /**
     * Inserts rows by their values.
     *
     * @param rows the rows
     */
    public Query insert(RowRun rows) {
        InsertValuesStepN<?> insert = DSL.insertInto(table).columns(rows.columns());
        for (Record row : rows.rows()) {
            insert = insert.values(rows.columns().stream().map(row::get).toArray());
        }
        return onConflict(insert, rows.columns());
    }

    /**
     * Inserts the rows of a query.
     *
     * @param columns the columns that the query returns
     * @param rows the query
     */
    public Query insert(List<Field<?>> columns, Select<?> rows) {
        return onConflict(DSL.insertInto(table).columns(columns).select(rows), columns);
    }

    private Query onConflict(InsertOnDuplicateStep<?> insert, List<Field<?>> columns) {
        InsertOnConflictDoUpdateStep<?> onConflict = insert.onConflict(target);
        Map<Field<?>, Field<?>> changes = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> !target.contains(column))
                .forEach(column -> changes.put(column, excluded(column)));
        return updates && !changes.isEmpty() ? onConflict.doUpdate().set(changes) : onConflict.doNothing();
    }

    /**
     * PostgreSQL's name for the row that was proposed for insertion. jOOQ's own reference would be qualified with a
     * schema like a table.
     */
    private static <T> Field<T> excluded(Field<T> column) {
        return DSL.field("excluded.{0}", column.getDataType(), column.getUnqualifiedName());
    }
}

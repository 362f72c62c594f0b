package dev.rung.engine.model;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;

/**
 * Rows that follow each other and set the same columns, because a statement has one list of columns.
 *
 * @param first the place of the first row among the rows of its insert, from 1
 * @param columns the columns that each row sets
 * @param rows the rows, at least one
 */
public record RowRun(long first, List<Field<?>> columns, List<Record> rows) {

    /** Copies the lists. */
    public RowRun {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Splits the run.
     *
     * @param most the maximum number of rows in a part
     */
    public List<RowRun> split(int most) {
        List<RowRun> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += most) {
            parts.add(new RowRun(first + from, columns, rows.subList(from, Math.min(from + most, rows.size()))));
        }
        return parts;
    }
}

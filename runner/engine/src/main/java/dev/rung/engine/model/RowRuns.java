package dev.rung.engine.model;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads rows one run at a time. All rows keep their order. Not thread-safe. */
public final class RowRuns {

    /** The number of characters after which a run ends, because its rows are in memory together. */
    private static final long LONGEST_RUN = 4_000_000;

    private final Upsert upsert;
    private final Iterator<? extends Record> rows;
    private final int most;
    private long position;
    private @Nullable Record next;

    RowRuns(Upsert upsert, Iterator<? extends Record> rows, int most) {
        this.upsert = upsert;
        this.rows = rows;
        this.most = most;
    }

    /** The place of the row that was read last, or that couldn't be read, from 1. */
    public long position() {
        return position;
    }

    /**
     * Reads the next run.
     *
     * @return the run; null if no row is left
     * @throws IllegalArgumentException if a row sets no column
     */
    public @Nullable RowRun next() {
        Record row = next == null ? read() : next;
        next = null;
        if (row == null) {
            return null;
        }
        long first = position;
        List<Field<?>> columns = upsert.columnsOf(row);
        List<Record> run = new ArrayList<>();
        long size = 0;
        while (row != null && run.size() < most && size < LONGEST_RUN && setsExactly(columns, row)) {
            run.add(row);
            size += sizeOf(columns, row);
            row = read();
        }
        next = row;
        return new RowRun(first, columns, run);
    }

    private @Nullable Record read() {
        position++;
        if (rows.hasNext()) {
            return rows.next();
        }
        position--;
        return null;
    }

    private boolean setsExactly(List<Field<?>> columns, Record row) {
        int matching = 0;
        for (Field<?> column : upsert.table().fields()) {
            if (row.touched(column)) {
                if (matching == columns.size() || !columns.get(matching).equals(column)) {
                    return false;
                }
                matching++;
            }
        }
        return matching == columns.size();
    }

    private static long sizeOf(List<Field<?>> columns, Record row) {
        long size = 0;
        for (Field<?> column : columns) {
            size += switch (row.get(column)) {
                case CharSequence text -> text.length();
                case byte[] bytes -> bytes.length;
                case JSON json -> json.data().length();
                case JSONB json -> json.data().length();
                case null, default -> 1;
            };
        }
        return size;
    }
}

package dev.rung.faults.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A relation of a schema, with the properties that the model uses. */
sealed interface Relation {

    /**
     * The lines that describe it, in the format of an {@link Observation}.
     *
     * @param name its name with its schema
     */
    Stream<String> lines(String name);

    /**
     * A table.
     *
     * @param columns the names of its columns
     * @param rows the column {@code trace} by the column {@code id}
     */
    record Table(SortedSet<String> columns, SortedMap<Integer, String> rows) implements Relation {

        public Table {
            columns = Collections.unmodifiableSortedSet(new TreeSet<>(columns));
            rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        }

        /** Whether it has the columns that rows are written to. */
        boolean isTraced() {
            return columns.contains("trace");
        }

        Table with(SortedMap<Integer, String> other) {
            return new Table(columns, other);
        }

        Table withColumn(String column) {
            SortedSet<String> more = new TreeSet<>(columns);
            more.add(column);
            return new Table(more, rows);
        }

        Table withoutColumn(String column) {
            SortedSet<String> fewer = new TreeSet<>(columns);
            fewer.remove(column);
            return new Table(fewer, rows);
        }

        @Override
        public Stream<String> lines(String name) {
            return Stream.concat(
                    Stream.of("table " + name + " " + String.join(",", columns)),
                    rows.entrySet().stream()
                            .map(row -> "row of " + name + " " + row.getKey() + " \"" + row.getValue() + "\""));
        }
    }

    /**
     * An index on the column {@code trace}.
     *
     * @param table the table, in the same schema
     * @param unique whether it is unique
     * @param state its state
     * @param identity distinguishes it from other indexes with the same name and definition; it isn't observed
     */
    record Index(String table, boolean unique, Progress state, int identity) implements Relation {

        /** The state of an index that is built or dropped in several transactions. */
        enum Progress {
            VALID,
            HALF_BUILT,
            HALF_DROPPED
        }

        boolean isValid() {
            return state == Progress.VALID;
        }

        Index as(Progress other) {
            return new Index(table, unique, other, identity);
        }

        @Override
        public Stream<String> lines(String name) {
            return Stream.of("index " + name + " on " + table + (unique ? " unique " : " plain ") + state);
        }
    }

    /**
     * A view that selects a text.
     *
     * @param says the text
     */
    record View(String says) implements Relation {

        @Override
        public Stream<String> lines(String name) {
            return Stream.of("view " + name + " \"" + says + "\"");
        }
    }
}

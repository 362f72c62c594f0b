package dev.rung.engine.model;

import java.util.Locale;

/**
 * How many rows or values there are.
 *
 * @param rows the number; 0 where it isn't known
 * @param precision how it was found
 */
public record RowCount(long rows, Precision precision) {

    /** How a number was found. */
    public enum Precision {
        /** They were counted. */
        EXACT,
        /** There are too many to count; PostgreSQL's planner estimates so many. */
        ESTIMATED,
        /** They could not be counted: the table is locked, or may not be read. */
        UNKNOWN;

        /** The name in lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final RowCount UNKNOWN = new RowCount(0, Precision.UNKNOWN);

    public static RowCount exactly(long rows) {
        return new RowCount(rows, Precision.EXACT);
    }

    public static RowCount about(long rows) {
        return new RowCount(rows, Precision.ESTIMATED);
    }

    /** Whether it is certain that there are none. */
    public boolean isZero() {
        return precision == Precision.EXACT && rows == 0;
    }

    /** The number of something: {@code 3 rows}, {@code about 1200000 rows}, {@code an unknown number of rows}. */
    String of(String noun) {
        return switch (precision) {
            case EXACT -> rows + " " + noun + (rows == 1 ? "" : "s");
            case ESTIMATED -> "about " + rows + " " + noun + "s";
            case UNKNOWN -> "an unknown number of " + noun + "s";
        };
    }
}

package dev.rung.engine.model;

import java.util.Locale;

/**
 * A number of rows or values.
 *
 * @param rows the number; 0 if it is unknown
 * @param precision how it was determined
 */
public record RowCount(long rows, Precision precision) {

    /** How a number was determined. */
    public enum Precision {
        /** The rows were counted. */
        EXACT,
        /** The table is too large to count; the number is the estimate of PostgreSQL's planner. */
        ESTIMATED,
        /** The rows couldn't be counted because the table is locked, or the role may not read it. */
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

    /** Whether it is certain that there are no rows. */
    public boolean isZero() {
        return precision == Precision.EXACT && rows == 0;
    }

    /** The number with a noun: {@code 3 rows}, {@code about 1200000 rows}, {@code an unknown number of rows}. */
    String of(String noun) {
        return switch (precision) {
            case EXACT -> rows + " " + noun + (rows == 1 ? "" : "s");
            case ESTIMATED -> "about " + rows + " " + noun + "s";
            case UNKNOWN -> "an unknown number of " + noun + "s";
        };
    }
}

package dev.rung.cli.output;

import java.util.ArrayList;
import java.util.List;

/** A table of text with aligned columns. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Creates an empty table.
     *
     * @param columns the columns, from the left
     */
    public TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /**
     * A column.
     *
     * @param heading its heading
     * @param alignRight whether the cells are aligned to the right
     */
    public record Column(String heading, boolean alignRight) {

        /** Creates a column of words. */
        public static Column left(String heading) {
            return new Column(heading, false);
        }

        /** Creates a column of numbers. */
        public static Column right(String heading) {
            return new Column(heading, true);
        }
    }

    /** Colours cells after they have been aligned. */
    @FunctionalInterface
    public interface Dress {

        /**
         * Colours a cell.
         *
         * @param column the column, from 0
         * @param row the row, from 0, without the heading
         * @param padded the text, padded with spaces
         */
        String dress(int column, int row, String padded);
    }

    /**
     * Adds a row.
     *
     * @param cells one cell for each column
     */
    public void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells, but the columns are " + columns);
        }
        rows.add(List.of(cells));
    }

    /**
     * Renders the table.
     *
     * @param style colours the headings
     * @param dress colours the cells
     * @return the lines, without a line break at the end
     */
    public String render(Style style, Dress dress) {
        List<String> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            headings.add(style.dim(pad(column, columns.get(column).heading())));
        }
        lines.add(line(headings));
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                cells.add(dress.dress(column, row, pad(column, rows.get(row).get(column))));
            }
            lines.add(line(cells));
        }
        return String.join("\n", lines);
    }

    private static String line(List<String> cells) {
        return String.join(GAP, cells).stripTrailing();
    }

    /** Pads a cell to the width of its column, unless nothing follows it. */
    private String pad(int column, String text) {
        if (column == columns.size() - 1 && !columns.get(column).alignRight()) {
            return text;
        }
        String filler = " ".repeat(width(column) - text.length());
        return columns.get(column).alignRight() ? filler + text : text + filler;
    }

    private int width(int column) {
        int widest = columns.get(column).heading().length();
        for (List<String> row : rows) {
            widest = Math.max(widest, row.get(column).length());
        }
        return widest;
    }
}

package dev.rung.cli.demo;

import dev.rung.cli.output.Style;
import dev.rung.cli.output.TextTable;
import dev.rung.cli.output.TextTable.Column;
import dev.rung.cli.output.Words;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SeedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Renders a few rows of a table, shortened for a narrow screen. */
final class SampleRows {

    private static final int ROWS = 3;
    private static final int CELL_WIDTH = 24;
    private static final int TABLE_WIDTH = 92;

    private final DSLContext dsl;
    private final SchemaName schema;

    SampleRows(DSLContext dsl, SchemaName schema) {
        this.dsl = dsl;
        this.schema = schema;
    }

    /**
     * Renders the first rows of a table.
     *
     * @param seeded the table
     * @param style the colours
     */
    String of(SeedTable seeded, Style style) {
        Table<Record> table = DSL.table(seeded.nameIn(schema));
        int count = dsl.fetchCount(table);
        Result<Record> rows = dsl.selectFrom(table).limit(ROWS).fetch();
        List<Field<?>> columns = telling(rows);
        TextTable text = new TextTable(
                columns.stream().map(column -> Column.left(column.getName())).toArray(Column[]::new));
        for (Record row : rows) {
            text.add(columns.stream().map(column -> cell(row, column)).toArray(String[]::new));
        }
        String more = count > ROWS ? "\n" + style.dim("... and " + (count - ROWS) + " more") : "";
        return style.bold(seeded.name()) + ", " + Words.count(count, "row") + "\n"
                + text.render(style, (column, row, padded) -> padded) + more;
    }

    /** Chooses the columns to show: the first ones that fit and are neither UUIDs nor all null. */
    private static List<Field<?>> telling(Result<Record> rows) {
        List<Field<?>> chosen = new ArrayList<>();
        int width = 0;
        for (Field<?> column : rows.fields()) {
            if (column.getType() == UUID.class || rows.stream().allMatch(row -> row.get(column) == null)) {
                continue;
            }
            int needed = rows.stream()
                    .mapToInt(row -> cell(row, column).length())
                    .reduce(column.getName().length(), Math::max);
            if (width + needed > TABLE_WIDTH) {
                break;
            }
            width += needed + 2;
            chosen.add(column);
        }
        return chosen;
    }

    private static String cell(Record row, Field<?> column) {
        Object value = row.get(column);
        String text =
                value == null ? "" : value instanceof Object[] array ? Arrays.toString(array) : String.valueOf(value);
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= CELL_WIDTH ? line : line.substring(0, CELL_WIDTH - 3) + "...";
    }
}

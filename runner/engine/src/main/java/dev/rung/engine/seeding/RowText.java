package dev.rung.engine.seeding;

import dev.rung.engine.model.RowRun;
import dev.rung.engine.model.SeedInsert;
import dev.rung.engine.sql.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;

/** Describes a row in a message. */
final class RowText {

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_ROW = 200;

    private RowText() {}

    /** For example {@code row 1,234}. */
    static String numbered(long position) {
        return String.format(Locale.ROOT, "row %,d", position);
    }

    /**
     * The place and the values of a run's first row, those of the conflict target first. Long texts are shortened.
     *
     * @param insert the insert of the row
     * @param run the run
     * @return such as {@code row 1,234: id = 5, name = 'Ada'}
     */
    static String of(SeedInsert insert, RowRun run) {
        Record row = run.rows().getFirst();
        List<Field<?>> columns = new ArrayList<>(run.columns());
        columns.removeAll(insert.upsert().target());
        List<Field<?>> ordered = new ArrayList<>(run.columns());
        ordered.retainAll(insert.upsert().target());
        ordered.addAll(columns);
        StringBuilder text = new StringBuilder(numbered(run.first()));
        String separator = ": ";
        for (Field<?> column : ordered) {
            if (text.length() > LONGEST_ROW) {
                return text.append(", ...").toString();
            }
            text.append(separator).append(column.getName()).append(" = ").append(value(column, row));
            separator = ", ";
        }
        return text.toString();
    }

    private static String value(Field<?> column, Record row) {
        String literal = new Literals(Map.of()).render(column, row.get(column));
        int end = literal.codePointCount(0, literal.length()) > LONGEST_VALUE
                ? literal.offsetByCodePoints(0, LONGEST_VALUE)
                : literal.length();
        return end < literal.length() ? literal.substring(0, end) + "..." : literal;
    }
}

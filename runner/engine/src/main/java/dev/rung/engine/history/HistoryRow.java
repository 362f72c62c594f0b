package dev.rung.engine.history;

import dev.rung.engine.model.EntryState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code schema_migrations} without its scripts. A table of an older release or of another tool lacks columns,
 * whose values are then the defaults of new rows.
 *
 * @param position null if the table has no order except the time of application
 * @param set null if Rung didn't write the row
 * @param mode null if the release that wrote the row didn't record it
 * @param intention JSON, null if no step was started
 */
record HistoryRow(
        String version,
        OffsetDateTime appliedAt,
        @Nullable Long position,
        String checksum,
        @Nullable String set,
        String state,
        @Nullable String mode,
        int stepsDone,
        int stepsTotal,
        int stepsUndone,
        @Nullable String intention,
        long durationMs,
        String appliedBy,
        String toolVersion) {

    /** The expressions that {@link #of} reads from a table with some of the columns. */
    static String expressions(Set<String> present) {
        return HistoryColumn.WITHOUT_SCRIPTS.stream()
                .map(column ->
                        (present.contains(column.toString()) ? value(column) : ifAbsent(column)) + " as " + column)
                .collect(Collectors.joining(", "));
    }

    private static String value(HistoryColumn column) {
        // Another tool may have created the column with another type.
        return column == HistoryColumn.APPLIED_AT ? column + "::timestamptz" : column.toString();
    }

    private static String ifAbsent(HistoryColumn column) {
        return switch (column) {
            case STATE -> "'" + EntryState.APPLIED + "'";
            case STEPS_DONE, STEPS_TOTAL, STEPS_UNDONE, DURATION_MS -> "0";
            case TOOL_VERSION -> "''";
            case APPLIED_BY -> "session_user";
            case POSITION -> "null::bigint";
            case VERSION, APPLIED_AT, CHECKSUM, CHECKSUM_VERSION, SET_NAME, UP_SQL, DOWN_SQL, MODE, INTENTION -> "null";
        };
    }

    /** Reads a row with {@link #expressions}. */
    static HistoryRow of(ResultSet row) throws SQLException {
        return new HistoryRow(
                text(row, HistoryColumn.VERSION),
                row.getObject(HistoryColumn.APPLIED_AT.toString(), OffsetDateTime.class),
                row.getObject(HistoryColumn.POSITION.toString(), Long.class),
                text(row, HistoryColumn.CHECKSUM),
                textOrNull(row, HistoryColumn.SET_NAME),
                text(row, HistoryColumn.STATE),
                textOrNull(row, HistoryColumn.MODE),
                row.getInt(HistoryColumn.STEPS_DONE.toString()),
                row.getInt(HistoryColumn.STEPS_TOTAL.toString()),
                row.getInt(HistoryColumn.STEPS_UNDONE.toString()),
                textOrNull(row, HistoryColumn.INTENTION),
                row.getLong(HistoryColumn.DURATION_MS.toString()),
                text(row, HistoryColumn.APPLIED_BY),
                text(row, HistoryColumn.TOOL_VERSION));
    }

    private static String text(ResultSet row, HistoryColumn column) throws SQLException {
        return Objects.requireNonNullElse(textOrNull(row, column), "");
    }

    private static @Nullable String textOrNull(ResultSet row, HistoryColumn column) throws SQLException {
        return row.getString(column.toString());
    }

    /**
     * Whether the row can't be understood without its scripts: the migration isn't applied completely, or an older release
     * recorded no mode.
     */
    boolean needsScripts() {
        return mode == null
                || EntryState.recorded(state).filter(EntryState::isComplete).isEmpty();
    }
}

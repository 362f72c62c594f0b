package dev.rung.cli.output;

import dev.rung.cli.output.TextTable.Column;
import dev.rung.engine.model.LogRow;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of {@code rung history}.
 *
 * @param where the set and its database
 * @param rows the rows of the log, newest first
 */
public record LogReport(Where where, List<LogRow> rows) implements Report {

    private static final int OUTCOME_COLUMN = 3;
    private static final String DONE = "done";

    /** Copies the list. */
    public LogReport {
        rows = List.copyOf(rows);
    }

    @Override
    public String text(Style style) {
        if (rows.isEmpty()) {
            return style.bold(where.toString()) + "\nthe log is empty";
        }
        TextTable table = new TextTable(
                Column.left("TIME (UTC)"),
                Column.left("ACTION"),
                Column.left("VERSION"),
                Column.left("OUTCOME"),
                Column.right("DURATION"),
                Column.left("BY"),
                Column.left("FROM"),
                Column.left("DETAIL"));
        for (LogRow row : rows) {
            table.add(
                    Words.of(row.loggedAt()),
                    row.action().replace('_', ' '),
                    Objects.requireNonNullElse(row.version(), ""),
                    row.outcome(),
                    Words.of(Duration.ofMillis(row.durationMs())),
                    row.databaseUser(),
                    row.client(),
                    firstLine(row.detail()));
        }
        return style.bold(where.toString()) + "\n"
                + table.render(
                        style,
                        (column, row, text) -> column == OUTCOME_COLUMN
                                        && !rows.get(row).outcome().equals(DONE)
                                ? style.bad(text)
                                : text);
    }

    @Override
    public void json(ObjectNode node) {
        node.put("set", where.set().toString());
        node.put("schema", where.schema().toString());
        ArrayNode log = node.putArray("log");
        for (LogRow row : rows) {
            log.addObject()
                    .put("logged_at", row.loggedAt().toInstant().toString())
                    .put("action", row.action())
                    .put("version", row.version())
                    .put("outcome", row.outcome())
                    .put("duration_ms", row.durationMs())
                    .put("database_user", row.databaseUser())
                    .put("client", row.client())
                    .put("tool_version", row.toolVersion())
                    .put("detail", row.detail());
        }
    }

    private static String firstLine(@Nullable String detail) {
        return detail == null ? "" : detail.lines().findFirst().orElse("");
    }
}

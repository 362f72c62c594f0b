package dev.rung.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows as a Markdown table. */
final class Report {

    private static final String HEADER = """
        | case | tool | median (fastest–slowest) | peak memory | round trips | × JDBC | × Flyway | goals |
        |---|---|---|---|---|---|---|---|
        """;

    private final List<Row> rows;
    private final Map<RowKey, Figures> figures = new LinkedHashMap<>();

    Report(List<Row> rows) {
        this.rows = List.copyOf(rows);
        rows.forEach(row -> figures.put(row.key(), row.figures()));
    }

    /** Returns the table. */
    String table() {
        return HEADER + rows.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Row row) {
        Figures own = row.figures();
        return "| "
                + String.join(
                        " | ",
                        row.title(),
                        row.key().tool(),
                        "%s (%s–%s)"
                                .formatted(
                                        Units.time(own.time()), Units.time(own.fastest()), Units.time(own.slowest())),
                        memory(own.peakMemory()),
                        roundTrips(own.roundTrips()),
                        ratio(row, JdbcTool.NAME),
                        ratio(row, FlywayTool.NAME),
                        row.goals().stream().map(goal -> goal(goal, own)).collect(Collectors.joining("<br>")))
                + " |\n";
    }

    private static String memory(OptionalLong bytes) {
        return bytes.isPresent() ? Units.size(bytes.getAsLong()) : "";
    }

    private static String roundTrips(OptionalInt count) {
        return count.isPresent() ? Units.count(count.getAsInt()) : "";
    }

    private String ratio(Row row, String tool) {
        @Nullable Figures other = figures.get(new RowKey(row.key().caseName(), tool));
        return other == null || row.key().tool().equals(tool)
                ? ""
                : String.format(Locale.ROOT, "%.2f", row.figures().timesOf(other));
    }

    private String goal(Goal goal, Figures own) {
        return goal.text() + ": "
                + goal.check(own, figures)
                        .map(verdict -> (verdict.isMet() ? "met" : "**missed**") + ", " + verdict.measured())
                        .orElse("not measured");
    }
}

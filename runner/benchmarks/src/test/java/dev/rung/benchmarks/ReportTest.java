package dev.rung.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final RowKey JDBC = new RowKey("apply", JdbcTool.NAME);
    private static final RowKey FLYWAY = new RowKey("apply", FlywayTool.NAME);
    private static final RowKey RUNG = new RowKey("apply", RungTool.PREPARED);

    @Test
    void each_row_has_its_medians_ratios_and_goals() {
        List<Row> rows = List.of(
                new Row(JDBC, "apply", Figures.of(List.of(run(200, 60, 15))), List.of()),
                new Row(FLYWAY, "apply", Figures.of(List.of(run(400, 120, 90))), List.of()),
                new Row(
                        RUNG,
                        "apply",
                        Figures.of(List.of(run(320, 130, 21), run(300, 110, 21), run(12_345, 120, 21))),
                        List.of(
                                new Goal.TimeOf(0.6, FLYWAY, "Flyway"),
                                new Goal.TimeOf(2, JDBC, "JDBC"),
                                new Goal.MemoryOf(1, FLYWAY, "Flyway"),
                                new Goal.Within(Duration.ofMillis(25)),
                                new Goal.RoundTrips(3, 2, 15),
                                new Goal.TimeOf(1.5, new RowKey("nothing", RungTool.PREPARED), "nothing to do"))));
        assertThat(new Report(rows).table()).isEqualTo("""
            | case | tool | median (fastest–slowest) | peak memory | round trips | × JDBC | × Flyway | goals |
            |---|---|---|---|---|---|---|---|
            | apply | JDBC program | 0.20 s (0.20 s–0.20 s) | 60 MB | 15 |  | 0.50 |  |
            | apply | Flyway | 0.40 s (0.40 s–0.40 s) | 120 MB | 90 | 2.00 |  |  |
            | apply | Rung, prepared | 0.32 s (0.30 s–12.3 s) | 120 MB | 21 | 1.60 | 0.80 | ≤ 0.6 × Flyway: **missed**, 0.80<br>\
            ≤ 2 × JDBC: met, 1.60<br>memory ≤ Flyway: met, 1.00<br>≤ 25 ms: **missed**, 0.32 s<br>\
            ≤ 2 round trips a migration and 15 for the rest: met, 2 × 3 + 15<br>≤ 1.5 × nothing to do: not measured |
            """);
    }

    @Test
    void a_figure_that_is_missing_in_one_run_is_left_out() {
        Measurement unknown = new Measurement(Duration.ofMillis(3), OptionalLong.empty(), OptionalInt.empty());
        Row row = new Row(JDBC, "apply", Figures.of(List.of(run(2, 60, 15), unknown)), List.of());
        assertThat(new Report(List.of(row)).table())
                .endsWith("| apply | JDBC program | 2.0 ms (2.0 ms–3.0 ms) |  |  |  |  |  |\n");
    }

    private static Measurement run(int ms, int megabytes, int roundTrips) {
        return new Measurement(
                Duration.ofMillis(ms), OptionalLong.of(megabytes * 1_000_000L), OptionalInt.of(roundTrips));
    }
}

package dev.rung.benchmarks;

import dev.rung.benchmarks.Goal.RoundTrips;
import dev.rung.benchmarks.Goal.TimeOf;
import dev.rung.scratch.ScratchDatabase;
import java.time.Duration;
import java.util.List;

/** No migration is applied yet, and a round trip to the server takes 10 ms. */
final class DistantServer implements Case {

    /** The delay of each direction. */
    private static final Duration DELAY = Duration.ofMillis(5);

    @Override
    public String name() {
        return "distant";
    }

    @Override
    public List<Row> run(Bench bench) {
        GeneratedMigrations migrations = bench.migrations(bench.sizes().distant());
        return Rounds.run(
                bench,
                name(),
                bench.tools().stream()
                        .map(tool -> new Contestant(
                                new RowKey(name(), tool.name()),
                                "`migrate`, apply " + Units.count(migrations.count()) + ", 10 ms round trip",
                                goals(tool, migrations.count()),
                                () -> apply(bench, tool, migrations)))
                        .toList());
    }

    private static Measurement apply(Bench bench, Tool tool, GeneratedMigrations migrations) {
        try (ScratchDatabase database = bench.createDatabase();
                DelayProxy proxy = DelayProxy.inFrontOf(database.url(), DELAY)) {
            Address address = Address.of(database).through(proxy);
            Measurement measurement = tool.run("migrate", migrations, address).withRoundTrips(proxy.roundTrips());
            Databases.expectApplied(database, migrations);
            return measurement;
        }
    }

    private List<Goal> goals(Tool tool, int migrations) {
        return tool.name().equals(RungTool.PREPARED)
                ? List.of(
                        new RoundTrips(migrations, 2, 15),
                        new TimeOf(0.15, new RowKey(name(), FlywayTool.NAME), "Flyway"))
                : List.of();
    }
}

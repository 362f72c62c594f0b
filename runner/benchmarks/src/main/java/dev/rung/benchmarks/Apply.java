package dev.rung.benchmarks;

import dev.rung.benchmarks.Goal.TimeOf;
import dev.rung.scratch.ScratchDatabase;
import java.util.List;

/** No migration is applied yet. */
final class Apply implements Case {

    @Override
    public String name() {
        return "apply";
    }

    @Override
    public List<Row> run(Bench bench) {
        GeneratedMigrations migrations = bench.migrations(bench.sizes().some());
        return Rounds.run(
                bench,
                name(),
                bench.tools().stream()
                        .map(tool -> new Contestant(
                                new RowKey(name(), tool.name()),
                                "`migrate`, apply " + Units.count(migrations.count()),
                                goals(tool),
                                () -> apply(bench, tool, migrations)))
                        .toList());
    }

    private static Measurement apply(Bench bench, Tool tool, GeneratedMigrations migrations) {
        try (ScratchDatabase database = bench.createDatabase()) {
            Measurement measurement = tool.run("migrate", migrations, Address.of(database));
            Databases.expectApplied(database, migrations);
            return measurement;
        }
    }

    private List<Goal> goals(Tool tool) {
        return tool.name().equals(RungTool.PREPARED)
                ? List.of(
                        new TimeOf(1.5, new RowKey(name(), JdbcTool.NAME), "JDBC"),
                        new TimeOf(0.4, new RowKey(name(), FlywayTool.NAME), "Flyway"))
                : List.of();
    }
}

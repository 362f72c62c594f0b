package dev.rung.benchmarks;

import dev.rung.benchmarks.Goal.MemoryOf;
import dev.rung.benchmarks.Goal.TimeOf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** All migrations are applied. */
final class NothingToDo implements Case {

    private final String name;
    private final ToIntFunction<Sizes> count;

    /**
     * Creates a case.
     *
     * @param name its name
     * @param count the number of migrations
     */
    NothingToDo(String name, ToIntFunction<Sizes> count) {
        this.name = name;
        this.count = count;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Row> run(Bench bench) {
        AppliedMigrations applied = bench.applied(count.applyAsInt(bench.sizes()));
        GeneratedMigrations migrations = applied.migrations();
        List<Contestant> contestants = new ArrayList<>();
        for (Tool tool : bench.tools()) {
            Address database = applied.by(tool);
            contestants.add(new Contestant(
                    of(tool.name()),
                    "`migrate`, nothing to do, " + Units.count(migrations.count()) + " applied",
                    goals(tool),
                    () -> tool.run("migrate", migrations, database)));
        }
        return Rounds.run(bench, name, contestants);
    }

    private List<Goal> goals(Tool tool) {
        if (this == Cases.NOTHING_SOME) {
            return switch (tool.name()) {
                case RungTool.PREPARED ->
                    List.of(
                            new TimeOf(0.6, of(FlywayTool.NAME), "Flyway"),
                            new TimeOf(2, of(JdbcTool.NAME), "JDBC"),
                            new MemoryOf(1, of(FlywayTool.NAME), "Flyway"));
                case RungTool.UNPREPARED -> List.of(new TimeOf(1.2, of(FlywayTool.NAME), "Flyway"));
                default -> List.of();
            };
        }
        if (this == Cases.NOTHING_MANY && tool.name().equals(RungTool.PREPARED)) {
            return List.of(
                    new TimeOf(1.5, Cases.NOTHING_SOME.of(RungTool.PREPARED), "at 1,000"),
                    new TimeOf(0.4, of(FlywayTool.NAME), "Flyway"));
        }
        return List.of();
    }

    /** Identifies the row of a tool. */
    RowKey of(String tool) {
        return new RowKey(name, tool);
    }
}

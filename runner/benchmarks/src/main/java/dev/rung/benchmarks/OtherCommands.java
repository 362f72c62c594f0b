package dev.rung.benchmarks;

import dev.rung.benchmarks.Goal.TimeOf;
import java.util.ArrayList;
import java.util.List;

/** The commands that change nothing, when all migrations are applied, and {@code migrate} for comparison. */
final class OtherCommands implements Case {

    private static final String MIGRATE = "migrate";

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public List<Row> run(Bench bench) {
        GeneratedMigrations migrations = bench.migrations(bench.sizes().some());
        try (AppliedMigrations applied = new AppliedMigrations(bench, migrations)) {
            Tool tool = bench.prepared();
            Address database = applied.by(tool);
            List<Contestant> contestants = new ArrayList<>();
            for (String command : List.of(MIGRATE, "status", "plan", "validate")) {
                contestants.add(new Contestant(
                        keyOf(command),
                        "`" + command + "`, " + Units.count(migrations.count()) + " applied",
                        command.equals(MIGRATE) ? List.of() : List.of(new TimeOf(1.5, keyOf(MIGRATE), "`migrate`")),
                        () -> tool.run(command, migrations, database)));
            }
            return Rounds.run(bench, name(), contestants);
        }
    }

    private RowKey keyOf(String command) {
        return new RowKey(name() + " " + command, RungTool.PREPARED);
    }
}

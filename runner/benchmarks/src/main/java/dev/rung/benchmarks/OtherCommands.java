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
        AppliedMigrations applied = bench.applied(bench.sizes().some());
        List<Contestant> contestants = new ArrayList<>();
        for (String command : List.of(MIGRATE, "status", "plan", "validate")) {
            for (Tool tool : bench.tools()) {
                if (tool.has(command) && !tool.name().equals(RungTool.UNPREPARED)) {
                    contestants.add(contestant(tool, command, applied));
                }
            }
        }
        return Rounds.run(bench, name(), contestants);
    }

    private Contestant contestant(Tool tool, String command, AppliedMigrations applied) {
        Address database = applied.by(tool);
        return new Contestant(
                keyOf(tool, command),
                "`" + command + "`, " + Units.count(applied.migrations().count()) + " applied",
                command.equals(MIGRATE) || !tool.name().equals(RungTool.PREPARED)
                        ? List.of()
                        : List.of(new TimeOf(1.5, keyOf(tool, MIGRATE), "`migrate`")),
                () -> tool.run(command, applied.migrations(), database));
    }

    private RowKey keyOf(Tool tool, String command) {
        return new RowKey(name() + " " + command, tool.name());
    }
}

package dev.rung.benchmarks;

import dev.rung.benchmarks.Goal.Within;
import dev.rung.benchmarks.program.WarmProgram;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A Java program that has run for a while calls the tool's API, and all migrations are applied. */
final class Embedded implements Case {

    /** Everything except the other tools. */
    private static final String RUNG_LIBRARIES = "(?!flyway-|liquibase-|jmh-).*";

    private static final Duration LIMIT = Duration.ofMillis(25);

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public List<Row> run(Bench bench) {
        GeneratedMigrations migrations = bench.migrations(bench.sizes().some());
        try (AppliedMigrations applied = new AppliedMigrations(bench, migrations)) {
            String title = "in a warm JVM, nothing to do, " + Units.count(migrations.count()) + " applied";
            String scripts = migrations.scripts().toString();
            String changelog = migrations.changelog().toString();
            Address jdbc = applied.by(new JdbcTool(bench.surroundings()));
            Address flyway = applied.by(new FlywayTool(bench.surroundings()));
            Address liquibase = applied.by(new LiquibaseTool(bench.surroundings()));
            Address rung = applied.by(bench.prepared());
            JavaProgram withRung = program(RUNG_LIBRARIES, bench).with(migrations.jar());
            return Rounds.run(
                    bench,
                    name(),
                    List.of(
                            new Contestant(
                                    new RowKey(name(), JdbcTool.NAME),
                                    title,
                                    List.of(),
                                    () -> run(bench, program(JdbcTool.LIBRARIES, bench), jdbc, scripts, "jdbc")),
                            new Contestant(
                                    new RowKey(name(), FlywayTool.NAME),
                                    title,
                                    List.of(),
                                    () -> run(bench, program(FlywayTool.LIBRARIES, bench), flyway, scripts, "flyway")),
                            new Contestant(
                                    new RowKey(name(), LiquibaseTool.NAME),
                                    title,
                                    List.of(),
                                    () -> run(
                                            bench,
                                            program(LiquibaseTool.LIBRARIES, bench),
                                            liquibase,
                                            changelog,
                                            "liquibase")),
                            new Contestant(
                                    new RowKey(name(), "Rung: migrate()"),
                                    title,
                                    List.of(new Within(LIMIT)),
                                    () -> run(bench, withRung, rung, scripts, "rung")),
                            new Contestant(
                                    new RowKey(name(), "Rung: build() and migrate()"),
                                    title,
                                    List.of(),
                                    () -> run(bench, withRung, rung, scripts, "rung-build"))));
        }
    }

    /** A program with the JVM's default options, as an application has them. */
    private static JavaProgram program(String libraries, Bench bench) {
        List<String> silent = List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=off");
        return JavaProgram.of(WarmProgram.class, libraries, silent, bench.surroundings());
    }

    private static Measurement run(Bench bench, JavaProgram program, Address database, String scripts, String tool) {
        TimedProcess process = program.run(
                database,
                scripts,
                tool,
                String.valueOf(bench.sizes().warmUpSeconds()),
                String.valueOf(bench.sizes().calls()));
        String lastLine = process.output().lines().reduce("", (before, line) -> line);
        Duration median = Duration.ofNanos(Long.parseLong(lastLine));
        return new Measurement(median, OptionalLong.empty(), OptionalInt.empty());
    }
}

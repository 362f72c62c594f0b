package dev.rung.benchmarks;

import dev.rung.benchmarks.Goal.Within;
import dev.rung.benchmarks.program.WarmProgram;
import java.nio.file.Path;
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
        AppliedMigrations applied = bench.applied(bench.sizes().some());
        Path scripts = applied.migrations().scripts();
        Path changelog = applied.migrations().changelog();
        JavaProgram rung =
                program(bench, RUNG_LIBRARIES).with(applied.migrations().jar());
        Address database = applied.by(bench.prepared());
        return Rounds.run(
                bench,
                name(),
                0, // Each process warms up its own JVM.
                List.of(
                        other(bench, new JdbcTool(bench.surroundings()), JdbcTool.LIBRARIES, scripts, "jdbc"),
                        other(bench, new FlywayTool(bench.surroundings()), FlywayTool.LIBRARIES, scripts, "flyway"),
                        other(
                                bench,
                                new LiquibaseTool(bench.surroundings()),
                                LiquibaseTool.LIBRARIES,
                                changelog,
                                "liquibase"),
                        contestant(
                                "Rung: migrate()", List.of(new Within(LIMIT)), bench, rung, database, scripts, "rung"),
                        contestant(
                                "Rung: build() and migrate()",
                                List.of(),
                                bench,
                                rung,
                                database,
                                scripts,
                                "rung-build")));
    }

    private Contestant other(Bench bench, Tool tool, String libraries, Path scripts, String call) {
        Address database = bench.applied(bench.sizes().some()).by(tool);
        return contestant(tool.name(), List.of(), bench, program(bench, libraries), database, scripts, call);
    }

    private Contestant contestant(
            String name,
            List<Goal> goals,
            Bench bench,
            JavaProgram program,
            Address database,
            Path scripts,
            String call) {
        Sizes sizes = bench.sizes();
        return new Contestant(
                new RowKey(name(), name),
                "in a warm JVM, nothing to do, " + Units.count(sizes.some()) + " applied",
                goals,
                () -> median(program.run(
                        database,
                        scripts.toString(),
                        call,
                        String.valueOf(sizes.warmUpSeconds()),
                        String.valueOf(sizes.calls()))));
    }

    /** A program with the JVM's default options, as an application has them. */
    private static JavaProgram program(Bench bench, String libraries) {
        List<String> silent = List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=off");
        return JavaProgram.of(WarmProgram.class, libraries, silent, bench.surroundings());
    }

    /** Reads the last line of the program's output. */
    private static Measurement median(TimedProcess process) {
        String nanos = process.output().lines().reduce("", (before, line) -> line);
        Duration time = Duration.ofNanos(Long.parseLong(nanos));
        return new Measurement(time, OptionalLong.empty(), OptionalInt.empty());
    }
}

package dev.rung.benchmarks;

import dev.rung.benchmarks.Goal.MemoryOf;
import dev.rung.benchmarks.Goal.TimeOf;
import dev.rung.benchmarks.program.CopyProgram;
import dev.rung.scratch.ScratchDatabase;
import java.util.ArrayList;
import java.util.List;

/** A seed with many typed rows, into an empty table and again. */
final class Seeding implements Case {

    private static final String TABLE = "bench_rows.readings";

    /** How many times as many rows the large seed has as the small one, which shows what depends on the number. */
    private static final int SMALLER = 10;

    @Override
    public String name() {
        return "seed";
    }

    @Override
    public List<Row> run(Bench bench) {
        GeneratedRows rows = bench.rows(bench.sizes().rows());
        GeneratedRows fewer = bench.rows(bench.sizes().rows() / SMALLER);
        try (ScratchDatabase ofCopy = migrated(bench, rows);
                ScratchDatabase ofRung = migrated(bench, rows);
                ScratchDatabase ofFewer = migrated(bench, fewer)) {
            List<Contestant> contestants = new ArrayList<>();
            for (boolean isEmpty : List.of(true, false)) {
                contestants.add(copy(bench, rows, isEmpty, ofCopy));
                contestants.add(seed(bench, fewer, isEmpty, ofFewer, List.of()));
                contestants.add(seed(
                        bench,
                        rows,
                        isEmpty,
                        ofRung,
                        List.of(
                                new TimeOf(2, key(JdbcTool.NAME, rows, isEmpty), "COPY and INSERT"),
                                new MemoryOf(
                                        1.25,
                                        key(RungTool.PREPARED, fewer, isEmpty),
                                        "with " + Units.count(fewer.count()) + " rows"))));
            }
            return Rounds.run(bench, name(), contestants);
        }
    }

    private static ScratchDatabase migrated(Bench bench, GeneratedRows rows) {
        ScratchDatabase database = bench.createDatabase();
        bench.prepared().run(List.of("migrate"), rows.jar(), Address.of(database));
        return database;
    }

    private Contestant copy(Bench bench, GeneratedRows rows, boolean isEmpty, ScratchDatabase database) {
        JavaProgram program = JavaProgram.of(
                CopyProgram.class, JdbcTool.LIBRARIES, JavaProgram.LAUNCHER_OPTIONS, bench.surroundings());
        String count = String.valueOf(rows.count());
        return new Contestant(
                key(JdbcTool.NAME, rows, isEmpty),
                "COPY and INSERT " + title(rows, isEmpty),
                List.of(),
                () -> plant(
                        rows,
                        isEmpty,
                        database,
                        () -> program.run(Address.of(database), count).measurement()));
    }

    private Contestant seed(
            Bench bench, GeneratedRows rows, boolean isEmpty, ScratchDatabase database, List<Goal> goals) {
        List<String> command = List.of("seed", "--env", "development");
        return new Contestant(
                key(RungTool.PREPARED, rows, isEmpty),
                "`seed`, " + title(rows, isEmpty),
                goals,
                () -> plant(
                        rows,
                        isEmpty,
                        database,
                        () -> bench.prepared().run(command, rows.jar(), Address.of(database))));
    }

    private static Measurement plant(GeneratedRows rows, boolean isEmpty, ScratchDatabase database, Run run) {
        if (isEmpty) {
            Databases.truncate(database, TABLE);
        }
        Measurement measurement = run.measure();
        Databases.expect(database, rows.count(), "SELECT count(*) FROM " + TABLE);
        return measurement;
    }

    private RowKey key(String tool, GeneratedRows rows, boolean isEmpty) {
        return new RowKey(name() + " " + title(rows, isEmpty), tool);
    }

    private static String title(GeneratedRows rows, boolean isEmpty) {
        return Units.count(rows.count()) + " rows, " + (isEmpty ? "empty table" : "all conflict");
    }
}

package dev.rung.benchmarks;

import dev.rung.scratch.EmbeddedServer;
import dev.rung.scratch.EmbeddedSettings;
import dev.rung.scratch.GivenServer;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the cases need: a server, the tools, generated migrations, and a temporary folder. */
final class Bench implements AutoCloseable {

    /**
     * The server's own work in the background would disturb the measurements: checkpoints, and the collection of
     * statistics.
     */
    private static final EmbeddedSettings QUIET = new EmbeddedSettings(
            Map.of("autovacuum", "off", "max_wal_size", "8GB", "checkpoint_timeout", "1h"),
            EmbeddedSettings.USUAL.access(),
            Map.of());

    private final Options options;
    private final PrintStream progress;
    private final TemporaryFolder folder;
    private final ScratchServer server;
    private final Surroundings surroundings;
    private final RungTool prepared;
    private final Map<Integer, GeneratedMigrations> migrations = new HashMap<>();
    private final Map<Integer, AppliedMigrations> applied = new HashMap<>();

    /**
     * Starts the server, or connects to the given one.
     *
     * @param options the options
     * @param progress where to report what is being done
     */
    Bench(Options options, PrintStream progress) {
        this.options = options;
        this.progress = progress;
        folder = TemporaryFolder.create();
        server = options.url().<ScratchServer>map(GivenServer::at).orElseGet(() -> EmbeddedServer.start(QUIET));
        surroundings = new Surroundings(folder.subfolder("home"));
        prepared = RungTool.prepared(options.launcher(), surroundings, folder.subfolder("prepared"));
    }

    Sizes sizes() {
        return options.sizes();
    }

    int rounds() {
        return options.rounds();
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Describes the machine and the versions. */
    String machine() {
        return Machine.describe(server, options.launcher(), options.rounds());
    }

    /** Creates an empty database, which the caller closes. */
    ScratchDatabase createDatabase() {
        return server.createDatabase();
    }

    /** All tools, in the order of the table. */
    List<Tool> tools() {
        return List.of(
                new JdbcTool(surroundings),
                new FlywayTool(surroundings),
                new LiquibaseTool(surroundings),
                RungTool.unprepared(options.launcher(), surroundings),
                prepared);
    }

    /** The command line on a prepared machine. */
    RungTool prepared() {
        return prepared;
    }

    /** Returns generated migrations, the same ones for the same number. */
    GeneratedMigrations migrations(int count) {
        return migrations.computeIfAbsent(count, number -> {
            report("generating " + Units.count(number) + " migrations");
            GeneratedMigrations generated =
                    GeneratedMigrations.create(folder.subfolder("migrations-" + number), number);
            prepared.prepare(generated);
            return generated;
        });
    }

    /** Returns databases with generated migrations, the same ones for the same number. */
    AppliedMigrations applied(int count) {
        return applied.computeIfAbsent(count, number -> new AppliedMigrations(this, migrations(number)));
    }

    /** Returns a new generated set with a seed. */
    GeneratedRows rows(int count) {
        return GeneratedRows.create(folder.subfolder("rows-" + count), count);
    }

    /** Reports what is being done. */
    void report(String text) {
        progress.println(text + " ...");
    }

    @Override
    public void close() {
        try (folder;
                server) {
            applied.values().forEach(AppliedMigrations::close);
        }
    }
}

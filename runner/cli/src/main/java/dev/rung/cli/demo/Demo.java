package dev.rung.cli.demo;

import dev.rung.cli.connection.Database;
import dev.rung.cli.output.Output;
import dev.rung.cli.output.Words;
import dev.rung.cli.usage.ExitCode;
import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.SeedInsert;
import dev.rung.engine.model.SeedTable;
import dev.rung.scratch.EmbeddedServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Demonstrates the commands on a temporary server. */
public final class Demo {

    private static final int SHOWN_TABLES = 3;

    private final TypedCommands commands;
    private final Output output;
    private final boolean keep;

    /**
     * Creates a demo.
     *
     * @param commands prints and runs the commands
     * @param output prints the texts between the commands
     * @param keep whether to keep the server running until the process is stopped
     */
    public Demo(TypedCommands commands, Output output, boolean keep) {
        this.commands = commands;
        this.output = output;
        this.keep = keep;
    }

    /**
     * Runs the demo.
     *
     * @param set the set to show
     */
    public ExitCode run(ScriptedSet set) {
        output.say("The demo runs these commands on the migration set \"" + set.name()
                + "\" and a temporary PostgreSQL.\n");
        try (EmbeddedServer server = start()) {
            Database database = DemoDatabase.create(server);
            boolean done = show(set, database);
            if (done && keep) {
                keepRunning(database);
            }
            sayGoodbye(done);
            return done ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private EmbeddedServer start() {
        output.live("Starting PostgreSQL ...");
        long start = System.nanoTime();
        EmbeddedServer server = EmbeddedServer.start(
                () -> output.say("Unpacking PostgreSQL into your cache, for the first run only ..."));
        output.say("PostgreSQL " + server.version() + " is running on " + DemoDatabase.hostOf(server) + ", after "
                + Words.of(Duration.ofNanos(System.nanoTime() - start)));
        return server;
    }

    private boolean show(ScriptedSet set, Database database) {
        return commands.type(database, "migrate")
                && commands.type(database, "seed", "--env", "development")
                && showRows(set, database)
                && commands.type(database, "rollback", "--steps", "1", "--yes")
                && commands.type(database, "migrate")
                && commands.type(database, "status");
    }

    private boolean showRows(ScriptedSet set, Database database) {
        List<SeedTable> tables = set.seeds().stream()
                .flatMap(seed -> seed.inserts().stream())
                .map(SeedInsert::table)
                .distinct()
                .limit(SHOWN_TABLES)
                .toList();
        try (Connection connection = database.open()) {
            SampleRows rows = new SampleRows(DSL.using(connection, SQLDialect.POSTGRES), set.schema());
            tables.forEach(table -> output.say("\n" + rows.of(table, output.style())));
            return true;
        } catch (SQLException e) {
            throw new ConnectionException("the connection to the demo's database was lost: " + e.getMessage(), e);
        }
    }

    private void keepRunning(Database database) {
        output.say("\nThe server runs until you press Ctrl-C. In another terminal:\n\n"
                + "  export RUNG_URL=" + DemoDatabase.urlOf(database) + "\n"
                + "  " + commands.line("status") + "\n"
                + "  " + commands.line("rollback", "--steps", "2") + "\n"
                + "  " + commands.line("plan"));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sayGoodbye(boolean done) {
        output.say("\nStopping the server and removing its data.");
        if (done && !keep) {
            output.say("\nNext:\n"
                    + "  " + commands.line("demo", "--keep")
                    + " keeps the server running, so you can try the commands\n"
                    + "  " + commands.name() + " --help lists them\n"
                    + "  README.md shows how to write your first migration");
        }
    }
}

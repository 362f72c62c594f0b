package dev.rung.faults;

import dev.rung.scratch.EmbeddedServer;
import dev.rung.scratch.ScratchDatabase;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A server for experiments, which run one at a time and may crash it. It keeps a prepared database to copy for each
 * kind of work.
 */
final class Bench implements AutoCloseable {

    private final EmbeddedServer server;
    private final int port;
    private final Map<Kind, ScratchDatabase> prepared = new HashMap<>();
    private boolean crashed;

    Bench() {
        server = EmbeddedServer.start();
        port = URI.create(server.url().substring("jdbc:".length())).getPort();
        try (ScratchDatabase any = server.createDatabase()) {
            Onlooker onlooker = new Onlooker(any);
            // Scratch servers delay even passing their commits to the operating system; production servers don't.
            onlooker.execute("alter system set synchronous_commit = on");
            onlooker.execute("select pg_reload_conf()");
        }
    }

    /** Makes the server also listen at another address. */
    void listenAlsoAt(String address) {
        try (ScratchDatabase any = server.createDatabase()) {
            new Onlooker(any).execute("alter system set listen_addresses = 'localhost," + address + "'");
            crash();
            recover();
        }
    }

    /** Crashes the server. */
    void crash() {
        crashed = true;
        server.crash();
    }

    /** Starts the server again if it has crashed. */
    void recover() {
        if (crashed) {
            server.startAgain();
            crashed = false;
        }
    }

    int port() {
        return port;
    }

    /** The URL of a database for the command line, through any port. */
    String url(ScratchDatabase database, int throughPort) {
        return "postgresql://" + database.user() + "@localhost:" + throughPort + "/" + database.name();
    }

    /** A database on which all commands before the command of a kind have run. */
    ScratchDatabase databaseFor(Kind kind) {
        ScratchDatabase template = prepared.get(kind);
        if (template == null) {
            template = prepare(kind);
            prepared.put(kind, template);
        }
        ScratchDatabase copy = server.createDatabase(template);
        // A sequence is copied with values that only the template has logged. Without a checkpoint, PostgreSQL would
        // use these values in the copy without logging them, and use them again after a crash.
        new Onlooker(copy).execute("checkpoint");
        return copy;
    }

    private ScratchDatabase prepare(Kind kind) {
        ScratchDatabase template = server.createDatabase();
        Onlooker onlooker = new Onlooker(template);
        onlooker.execute(Gates.CREATION);
        for (List<String> command : kind.before()) {
            CommandLine.succeed(kind.arguments(command, url(template, port)));
        }
        onlooker.execute(Gates.RESET);
        Leftovers.none(onlooker);
        return template;
    }

    @Override
    public void close() {
        server.close();
    }

    /** Restarts a crashed server, because only a running server can drop the database. */
    @FunctionalInterface
    interface Recovery extends AutoCloseable {

        @Override
        void close();
    }
}

package dev.rung.scratch;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process of an embedded server and its folder. A shutdown hook closes it on every exit of the JVM, unless the JVM
 * is killed.
 */
final class EmbeddedProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedProcess.class);
    private static final String START_SECONDS = "60";
    private static final String STOP_SECONDS = "10";
    private static final int PORTS_TO_TRY = 3;

    private final Installation installation;
    private final EmbeddedSettings wanted;
    private final Thread shutdownHook = new Thread(this::closeAtExit, "rung-scratch-embedded");
    private @Nullable Path folder;

    EmbeddedProcess(Installation installation, EmbeddedSettings wanted) {
        this.installation = installation;
        this.wanted = wanted;
    }

    /**
     * Starts the server and returns its port. If the JVM starts to exit meanwhile, the server is stopped after it has
     * started.
     *
     * @throws ScratchException if the server doesn't start; {@link #close} removes its files
     */
    synchronized int start() throws IOException {
        Runtime.getRuntime().addShutdownHook(shutdownHook);
        folder = DataFolder.create();
        Path data = folder.resolve("data");
        Folders.copy(installation.cluster(), data);
        Files.write(data.resolve("pg_hba.conf"), wanted.access());
        Map<String, String> settings = new TreeMap<>(ServerSettings.ALL);
        settings.put("unix_socket_directories", "");
        settings.putAll(wanted.parameters());
        for (Map.Entry<String, Path> file : wanted.files().entrySet()) {
            Folders.copyPrivately(file.getValue(), data.resolve(file.getKey()));
        }
        append(data, settings);
        return launch(LoggedCommand.in(folder), data);
    }

    private int launch(LoggedCommand command, Path data) throws IOException {
        for (int attempt = 1; attempt <= PORTS_TO_TRY; attempt++) {
            int port = freePort();
            append(data, Map.of("port", String.valueOf(port)));
            if (runs(command, data)) {
                return port;
            }
            LOG.debug("embedded PostgreSQL did not start on port {}, which may be in use", port);
        }
        throw new ScratchException("the server did not start:" + System.lineSeparator() + command.lastWords());
    }

    /** Starts the configured server, and returns whether it runs. */
    private boolean runs(LoggedCommand command, Path data) throws IOException {
        int exit = command.run(
                installation.program("pg_ctl"),
                "start",
                "--pgdata=" + data,
                "--log=" + command.log(),
                "--wait",
                "--timeout=" + START_SECONDS);
        return exit == 0;
    }

    /**
     * Stops the server immediately; its data stays.
     *
     * @throws ScratchException if it doesn't stop
     */
    synchronized void crash() throws IOException {
        Path home = home();
        stop(LoggedCommand.in(home), home.resolve("data"));
    }

    /**
     * Starts the server again on the same port.
     *
     * @throws ScratchException if it doesn't start
     */
    synchronized void startAgain() throws IOException {
        Path home = home();
        LoggedCommand command = LoggedCommand.in(home);
        if (!runs(command, home.resolve("data"))) {
            throw new ScratchException(
                    "the server did not start again:" + System.lineSeparator() + command.lastWords());
        }
    }

    private Path home() {
        if (folder == null) {
            throw new ScratchException("the server was closed");
        }
        return folder;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void append(Path data, Map<String, String> settings) throws IOException {
        Files.write(
                data.resolve("postgresql.conf"),
                settings.entrySet().stream()
                        .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'")
                        .toList(),
                StandardOpenOption.APPEND);
    }

    /** Stops the server and removes its folder, even if it has not started completely. Further calls do nothing. */
    @Override
    public void close() {
        closeAtExit();
        try {
            Runtime.getRuntime().removeShutdownHook(shutdownHook);
        } catch (IllegalStateException e) {
            LOG.trace("the JVM is exiting, so its hooks stay", e);
        }
    }

    private synchronized void closeAtExit() {
        if (folder == null) {
            return;
        }
        Path data = folder.resolve("data");
        try {
            if (Files.exists(data.resolve("postmaster.pid"))) {
                stop(LoggedCommand.in(folder), data);
            }
            Folders.delete(folder);
        } catch (IOException e) {
            LOG.warn("could not remove the scratch server's data in {}", folder, e);
        }
        folder = null;
    }

    private void stop(LoggedCommand command, Path data) throws IOException {
        Optional<ProcessHandle> server = serverProcess(data);
        int exit = command.run(
                installation.program("pg_ctl"),
                "stop",
                "--pgdata=" + data,
                "--mode=immediate", // Without a checkpoint, because the data is deleted.
                "--wait",
                "--timeout=" + STOP_SECONDS);
        if (exit != 0) {
            server.ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private static Optional<ProcessHandle> serverProcess(Path data) {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst().map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException e) {
            return Optional.empty(); // The server has ended.
        }
    }
}

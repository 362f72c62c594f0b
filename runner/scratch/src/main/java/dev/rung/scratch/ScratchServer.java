package dev.rung.scratch;

import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server on which databases can be made and thrown away.
 *
 * <p>Safe for use by several threads. A closed server is of no further use.
 */
public abstract sealed class ScratchServer implements AutoCloseable
        permits GivenServer, ContainerServer, EmbeddedServer {

    private final Endpoint endpoint;
    private final String version;

    /**
     * @throws ScratchException if no server answers there
     */
    ScratchServer(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.version = endpoint.version();
    }

    /**
     * Returns a server for tests: the one that the environment variable {@code RUNG_TEST_URL} names, else a container
     * where Testcontainers is on the class path and a Docker engine answers, else an embedded one. The system property
     * {@code rung.test.server}, set to {@code embedded}, asks for an embedded one straight away.
     *
     * @throws ScratchException if {@code RUNG_TEST_URL} is set and no server answers there, or none could be started
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

    /** Returns the one server that all tests of this JVM share: {@linkplain #start() started} when first asked for. */
    public static ScratchServer shared() {
        return SharedServer.INSTANCE;
    }

    /** The JDBC URL of a database that is always there, for maintenance; without user and password. */
    public final String url() {
        return endpoint.url();
    }

    /** The user to connect as, who may create databases. */
    public final String user() {
        return endpoint.user();
    }

    /** The user's password; empty where the server asks for none. */
    public final String password() {
        return endpoint.password();
    }

    /** The server's version as it states it itself: {@code 18.6}, {@code 15.18 (Debian 15.18-0+deb12u1)}. */
    public final String version() {
        return version;
    }

    /** The number with which {@link #version()} begins. */
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
     * @param template a database of this server that nobody is connected to
     */
    public final ScratchDatabase createDatabase(ScratchDatabase template) {
        return endpoint.createDatabase(template.name());
    }

    /** Stops the server if this object started it, and removes what it left on the disk. Further calls do nothing. */
    @Override
    public abstract void close();

    @Override
    public final String toString() {
        return "PostgreSQL " + version + " at " + url();
    }
}

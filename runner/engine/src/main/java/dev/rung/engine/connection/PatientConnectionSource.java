package dev.rung.engine.connection;

import dev.rung.engine.settings.ConnectionSource;
import dev.rung.engine.sql.SqlState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/** Waits for a server that doesn't accept connections yet, for example while a container starts. */
public final class PatientConnectionSource implements ConnectionSource {

    /**
     * The error codes of failures that may be temporary: the connection was refused or lost, too many connections are
     * open, or the server is starting or stopping.
     */
    private static final Set<String> MAY_PASS = Set.of(
            SqlState.CONNECTION_EXCEPTION,
            SqlState.UNABLE_TO_CONNECT,
            SqlState.CONNECTION_DOES_NOT_EXIST,
            SqlState.CONNECTION_REJECTED,
            SqlState.CONNECTION_FAILURE,
            SqlState.TOO_MANY_CONNECTIONS,
            SqlState.CANNOT_CONNECT_NOW);

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final ConnectionSource source;
    private final Duration patience;
    private final Consumer<SQLException> whenWaiting;

    /**
     * Creates a source that waits.
     *
     * @param source opens the connections
     * @param patience how long to wait for a connection; zero tries once
     * @param whenWaiting receives the reason, once for each connection that is waited for
     */
    public PatientConnectionSource(ConnectionSource source, Duration patience, Consumer<SQLException> whenWaiting) {
        this.source = source;
        this.patience = patience;
        this.whenWaiting = whenWaiting;
    }

    @Override
    public Connection open() throws SQLException {
        long start = System.nanoTime();
        boolean told = false;
        while (true) {
            try {
                return source.open();
            } catch (SQLException e) {
                boolean passing = e.getSQLState() != null
                        && MAY_PASS.contains(e.getSQLState())
                        && LastingFailure.explain(e).isEmpty();
                if (!passing || System.nanoTime() - start >= patience.toNanos()) {
                    throw e;
                }
                if (!told) {
                    whenWaiting.accept(e);
                    told = true;
                }
                pause(e);
            }
        }
    }

    private static void pause(SQLException reason) throws SQLException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }
}

package dev.rung.engine;

import dev.rung.engine.connection.ConnectionFailures;
import dev.rung.engine.connection.PatientConnectionSource;
import dev.rung.engine.event.LockWait;
import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.execution.LockWaits;
import dev.rung.engine.settings.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** What a program needs of connections beside a run: patience, explanations, and a look at what waits for a lock. */
public final class Connections {

    private Connections() {}

    /**
     * Waits for a server that doesn't accept connections yet, as at the start of a container.
     *
     * @param source where the connections come from
     * @param patience how long to wait for one; zero tries once
     * @param whenWaiting is told why, once for each connection that is waited for
     */
    public static ConnectionSource patient(
            ConnectionSource source, Duration patience, Consumer<SQLException> whenWaiting) {
        return new PatientConnectionSource(source, patience, whenWaiting);
    }

    /**
     * Opens a connection; the caller closes it.
     *
     * @param source where it comes from
     * @throws ConnectionException if the database can't be reached or refuses; the message says why
     */
    public static Connection open(ConnectionSource source) {
        try {
            return source.open();
        } catch (SQLException e) {
            throw ConnectionFailures.explain(e);
        }
    }

    /**
     * Finds the lock that another program's session in the same database waits for.
     *
     * @param connection a connection to the database
     * @param application the other session's {@code application_name}
     * @return empty if it waits for no lock, or there is no such session
     * @throws SQLException if the query fails
     */
    public static Optional<LockWait> lockWait(Connection connection, String application) throws SQLException {
        return LockWaits.of(connection, application);
    }
}

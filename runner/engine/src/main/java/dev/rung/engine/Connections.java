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

/**
 * Connections outside of a run: waiting for a server, explaining why a connection failed, and finding the lock that a
 * session waits for.
 */
public final class Connections {

    private Connections() {}

    /**
     * Waits for a server that doesn't accept connections yet, for example while a container starts.
     *
     * @param source opens the connections
     * @param patience how long to wait for a connection; zero tries once
     * @param whenWaiting receives the reason, once for each connection that is waited for
     */
    public static ConnectionSource patient(
            ConnectionSource source, Duration patience, Consumer<SQLException> whenWaiting) {
        return new PatientConnectionSource(source, patience, whenWaiting);
    }

    /**
     * Opens a connection. The caller closes it.
     *
     * @param source opens the connection
     * @throws ConnectionException if the database can't be reached or refuses the connection; the message contains the
     *     reason
     */
    public static Connection open(ConnectionSource source) {
        try {
            return source.open();
        } catch (SQLException e) {
            throw ConnectionFailures.explain(e);
        }
    }

    /**
     * Explains a failure of an open connection.
     *
     * @param thrown the driver's exception
     */
    public static ConnectionException failure(SQLException thrown) {
        return ConnectionFailures.explainLater(thrown);
    }

    /**
     * Finds the lock that another program's session in the same database waits for.
     *
     * @param connection a connection to the database
     * @param application the other session's {@code application_name}
     * @return empty if the session waits for no lock, or doesn't exist
     * @throws SQLException if the query fails
     */
    public static Optional<LockWait> lockWait(Connection connection, String application) throws SQLException {
        return LockWaits.of(connection, application);
    }
}

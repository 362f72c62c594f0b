package dev.rung.engine.connection;

import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.settings.ConnectionSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a connection pooler that hands one server process to many clients in turn, transaction by transaction, such as
 * PgBouncer in transaction mode. What is set on a session there, a lock above all, is lost to oneself and found by
 * others.
 *
 * <p>A pooler shows itself: the process that it says the client is connected to isn't the one that answers. Whether it
 * shares that process is then found out with a second connection: in session mode, no two connections ever meet the same
 * process, and none meets another.
 */
final class Pooling {

    private static final int TRIES = 10;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Pooling.class);

    private Pooling() {}

    /**
     * Checks that a connection stays with its server process.
     *
     * @param connection in auto-commit mode, with nothing set on it yet
     * @param connections opens a second one, if it must
     * @return the server process
     * @throws ConnectionException if it doesn't stay
     */
    static int refuseUnlessSessionStays(Connection connection, ConnectionSource connections) throws SQLException {
        int answering = backendPid(connection);
        if (isDirect(connection, answering)) {
            return answering;
        }
        try (Connection other = connections.open()) {
            other.setAutoCommit(true);
            other.setNetworkTimeout(Runnable::run, Math.toIntExact(LONGEST_ANSWER.toMillis()));
            for (int i = 0; i < TRIES; i++) {
                int others = backendPid(other);
                int now = backendPid(connection);
                if (others == now || now != answering) {
                    throw transactionMode(answering, others == now ? others : now, others == now);
                }
            }
        } catch (SQLException e) {
            LOG.debug("the pooler gives no second connection, so it doesn't share the first", e);
        }
        return answering;
    }

    private static boolean isDirect(Connection connection, int answering) throws SQLException {
        return !connection.isWrapperFor(PGConnection.class)
                || connection.unwrap(PGConnection.class).getBackendPID() == answering;
    }

    private static int backendPid(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_catalog.pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static ConnectionException transactionMode(int first, int second, boolean shared) {
        String evidence = shared
                ? "two connections met the same server process " + second
                : "one connection met the server process " + first + " and then " + second;
        return new ConnectionException(
                "the database is behind a connection pooler in transaction mode (" + evidence
                        + "), where a session's lock and settings don't hold; nothing was done\n"
                        + "  connect to PostgreSQL itself, or to a pool in session mode (PgBouncer: pool_mode ="
                        + " session)",
                null);
    }
}

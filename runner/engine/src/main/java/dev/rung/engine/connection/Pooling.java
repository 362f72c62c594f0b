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
 * Detects a connection pooler that assigns server processes to clients transaction by transaction, such as PgBouncer in
 * transaction mode. Session state, above all the lock, doesn't work with such a pooler: the client loses it, and other
 * clients get it.
 *
 * <p>A pooler is present if the process id that the client received at connection time differs from the one of the
 * process that answers. A second connection then shows whether the pooler shares server processes: in session mode,
 * each connection keeps its process and no two connections have the same.
 */
final class Pooling {

    private static final int TRIES = 10;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Pooling.class);

    private Pooling() {}

    /**
     * Checks that a connection keeps its server process.
     *
     * @param connection in auto-commit mode, with unchanged settings
     * @param connections opens a second connection if necessary
     * @return the server process
     * @throws ConnectionException if the connection doesn't keep it
     */
    static ServerProcess refuseUnlessSessionStays(Connection connection, ConnectionSource connections)
            throws SQLException {
        int answering = backendPid(connection);
        if (isDirect(connection, answering)) {
            return new ServerProcess(answering, false);
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
            LOG.debug("the pooler opens no second connection, so it doesn't share the first", e);
        }
        return new ServerProcess(answering, true);
    }

    /**
     * A server process.
     *
     * @param pid its process id
     * @param isPooled whether a pooler is between the client and the process, so that the session may outlive the connection
     */
    record ServerProcess(int pid, boolean isPooled) {}

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
                ? "two connections use the same server process " + second
                : "one connection uses the server process " + first + " and then " + second;
        return new ConnectionException(
                "the database is behind a connection pooler in transaction mode (" + evidence
                        + "), which doesn't keep a session's lock and settings; nothing was done\n"
                        + "  connect directly to PostgreSQL, or to a pool in session mode (PgBouncer: pool_mode ="
                        + " session)",
                null);
    }
}

package dev.rung.engine.connection;

import dev.rung.engine.settings.ConnectionSource;
import dev.rung.engine.settings.Liveness;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection that {@link #close()} returns in its original state, because it may come from a pool. It is in
 * auto-commit mode until its user changes that. Not thread-safe.
 */
public final class BorrowedConnection implements AutoCloseable {

    /** The settings that Rung changes in a session. */
    private static final List<String> SETTINGS = Stream.concat(
                    Stream.of(
                            "role",
                            "search_path",
                            "application_name",
                            Session.SET_SETTING,
                            "TimeZone",
                            "lock_timeout",
                            "statement_timeout"),
                    Keepalive.SETTINGS.stream())
            .toList();

    /** A query for the settings whose values differ from those that {@code RESET} restores. */
    private static final String DEVIATIONS = SETTINGS.stream()
            .collect(Collectors.joining(
                    "', '",
                    "select name, pg_catalog.current_setting(name) from pg_catalog.pg_settings"
                            + " where setting is distinct from reset_val and name in ('",
                    "') union all select 'role', pg_catalog.current_setting('role')"
                            + " where pg_catalog.current_setting('role') <> 'none'"));

    private static final Logger LOG = LoggerFactory.getLogger(BorrowedConnection.class);

    private final Connection connection;
    private final boolean autoCommit;
    private final int networkTimeout;
    private final Map<String, String> deviations;
    /** Whether settings must be restored, because the session outlives the use of the connection. */
    private boolean isToBeRestored;

    private boolean isToBeDiscarded;

    private BorrowedConnection(
            Connection connection, boolean autoCommit, int networkTimeout, Map<String, String> deviations) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.networkTimeout = networkTimeout;
        this.deviations = deviations;
    }

    /**
     * Borrows a connection.
     *
     * @param connections opens the connection
     * @param liveness whether answers have a time limit
     * @param answer how long an answer may take before the connection fails
     */
    static BorrowedConnection from(ConnectionSource connections, Liveness liveness, Duration answer)
            throws SQLException {
        Connection connection = connections.open();
        try {
            boolean autoCommit = connection.getAutoCommit();
            int networkTimeout = connection.getNetworkTimeout();
            connection.setAutoCommit(true);
            Keepalive.limit(liveness, connection, answer);
            return new BorrowedConnection(connection, autoCommit, networkTimeout, deviationsOf(connection));
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Finds the settings to restore. The driver's own connections need none, because closing them ends the session; a
     * pool's connection lives on.
     */
    private static Map<String, String> deviationsOf(Connection connection) throws SQLException {
        Map<String, String> deviations = new LinkedHashMap<>();
        if (!(connection instanceof PgConnection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(DEVIATIONS)) {
                while (row.next()) {
                    deviations.put(row.getString(1), row.getString(2));
                }
            }
        }
        return deviations;
    }

    /**
     * Notes that settings are changed from now on. Without this, closing the connection executes nothing on it.
     *
     * @param isPooled whether a pooler keeps the server's session after the connection is closed
     */
    void expectChanges(boolean isPooled) {
        isToBeRestored = isPooled || !isOwn();
    }

    /** Whether closing the connection ends the session, because it is one of the driver's own. */
    private boolean isOwn() {
        return connection instanceof PgConnection;
    }

    /**
     * Notes that the connection must not be reused, because an author's code may have changed any part of its state.
     */
    void discardOnClose() {
        isToBeDiscarded = true;
    }

    /** The connection. */
    public Connection connection() {
        return connection;
    }

    /**
     * Restores the settings and closes the connection, or breaks a connection that can't be restored. A lost
     * connection causes no error.
     */
    @Override
    public void close() {
        if (isToBeDiscarded && !isOwn()) {
            discard();
            return;
        }
        try (connection) {
            if (!connection.isClosed()) {
                if (isToBeRestored) {
                    restoreSettings();
                }
                connection.setAutoCommit(autoCommit);
                connection.setNetworkTimeout(Runnable::run, networkTimeout);
            }
        } catch (SQLException e) {
            LOG.debug("the connection could not be returned in its original state", e);
        }
    }

    /** Breaks the connection. A statement on the broken connection then lets a pool notice this. */
    private void discard() {
        try (connection) {
            connection.abort(Runnable::run);
            try (Statement statement = connection.createStatement()) {
                statement.execute("select 1");
            }
        } catch (SQLException e) {
            LOG.debug("the connection is broken, as intended", e);
        }
    }

    private void restoreSettings() throws SQLException {
        Batch.execute(
                connection, SETTINGS.stream().map(setting -> "reset " + setting).toList());
        if (!deviations.isEmpty()) {
            SessionVariables.set(connection, deviations);
        }
    }
}

package dev.rung.engine.connection;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import dev.rung.engine.settings.ConnectionSource;
import dev.rung.engine.settings.Liveness;
import dev.rung.engine.sql.Rendering;
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
 * A connection that {@link #close()} gives back as it came: it may be a pool's, which hands it on to others. In auto-commit
 * mode, until someone changes that. Not thread-safe.
 */
public final class BorrowedConnection implements AutoCloseable {

    /** All that Rung sets on a session. */
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

    /** Those that are not what {@code RESET} makes them. */
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
    private boolean isChanged;
    private boolean isToBeDiscarded;

    private BorrowedConnection(
            Connection connection, boolean autoCommit, int networkTimeout, Map<String, String> deviations) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.networkTimeout = networkTimeout;
        this.deviations = deviations;
    }

    /**
     * Borrows one.
     *
     * @param connections from where
     * @param liveness whether there is a limit for answers
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

    /** The driver's own connections end when they are closed; what is in front of them may keep them. */
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

    /** From now on settings are changed, and will have to be restored; before, nothing is done that another might notice. */
    void expectChanges() {
        isChanged = true;
    }

    /** From now on nobody else may get it: an author's code may have changed anything about it. */
    void discardOnClose() {
        isToBeDiscarded = true;
    }

    /** The connection itself. */
    public Connection connection() {
        return connection;
    }

    /**
     * Restores the settings and closes the connection, or breaks one that can't be given back as it was. One that is lost
     * already is no error.
     */
    @Override
    public void close() {
        if (isToBeDiscarded && !(connection instanceof PgConnection)) {
            discard();
            return;
        }
        try (connection) {
            if (!connection.isClosed()) {
                if (isChanged) {
                    restoreSettings();
                }
                connection.setAutoCommit(autoCommit);
                connection.setNetworkTimeout(Runnable::run, networkTimeout);
            }
        } catch (SQLException e) {
            LOG.debug("the connection could not be given back as it was", e);
        }
    }

    /** A pool notices that a connection is broken when a statement fails on it. */
    private void discard() {
        try (connection) {
            connection.abort(Runnable::run);
            try (Statement statement = connection.createStatement()) {
                statement.execute("select 1");
            }
        } catch (SQLException e) {
            LOG.debug("the connection is broken, as it should be", e);
        }
    }

    private void restoreSettings() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                statement.addBatch("reset " + setting);
            }
            statement.executeBatch();
            if (!deviations.isEmpty()) {
                statement.execute(Rendering.render(select(deviations.entrySet().stream()
                        .map(entry -> field(
                                "pg_catalog.set_config({0}, {1}, false)",
                                String.class, inline(entry.getKey()), inline(entry.getValue())))
                        .toList())));
            }
        }
    }
}

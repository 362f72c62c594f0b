package dev.rung.engine.connection;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.query;

import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import dev.rung.engine.script.Rendering;
import dev.rung.postgres.PostgresStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection, prepared for one schema: {@code search_path} is the schema and then {@code public}, auto-commit is on.
 * {@link #close()} gives it back as it was, so that it may come from a pool. Not thread-safe.
 */
public final class Session implements AutoCloseable {

    /** Tells statements that sets share (an extension that several require, say) on behalf of which set they run. */
    private static final String SET_SETTING = "rung.set";

    private static final List<String> CHANGED_SETTINGS =
            List.of("search_path", "application_name", SET_SETTING, "lock_timeout", "statement_timeout");
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Connection connection;
    private final boolean autoCommitBefore;
    private final SetName set;
    private final SchemaName schema;
    private final int serverVersion;

    private Session(
            Connection connection, boolean autoCommitBefore, SetName set, SchemaName schema, int serverVersion) {
        this.connection = connection;
        this.autoCommitBefore = autoCommitBefore;
        this.set = set;
        this.schema = schema;
        this.serverVersion = serverVersion;
    }

    /**
     * Opens and prepares a connection.
     *
     * @param connections where to get it
     * @param set the set that is worked on
     * @param schema the schema that is worked on; it need not exist yet
     * @param applicationName what {@code pg_stat_activity} shows
     * @throws ConnectionException if the database can't be reached, refuses, or is too old
     */
    public static Session open(ConnectionSource connections, SetName set, SchemaName schema, String applicationName) {
        try {
            Connection connection = connections.open();
            try {
                return prepare(connection, set, schema, applicationName);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw ConnectionFailures.explain(e);
        }
    }

    /**
     * Opens a session, does something with it, and closes it.
     *
     * @param sessions opens it
     * @param work what to do
     * @param <T> what comes of it
     * @throws ConnectionException if a query of Rung's own fails, as it does when the connection is lost
     */
    public static <T> T use(Supplier<Session> sessions, Use<T> work) {
        try (Session session = sessions.get()) {
            return work.apply(session);
        } catch (SQLException | DataAccessException e) {
            throw ConnectionFailures.explainLater(e);
        }
    }

    private static Session prepare(Connection connection, SetName set, SchemaName schema, String applicationName)
            throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < PostgresStatement.OLDEST_VERSION) {
            throw new ConnectionException(
                    "the server is PostgreSQL " + version + ", and Rung needs " + PostgresStatement.OLDEST_VERSION
                            + " or newer",
                    null);
        }
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        Query searchPath = schema.value().equals("public")
                ? query("set search_path to {0}", name("public"))
                : query("set search_path to {0}, {1}", name(schema.value()), name("public"));
        Query application = query("set application_name to {0}", inline(applicationName));
        Query setSetting = query("set {0} to {1}", name("rung", "set"), inline(set.value()));
        try (Statement statement = connection.createStatement()) {
            statement.addBatch(Rendering.render(searchPath));
            statement.addBatch(Rendering.render(application));
            statement.addBatch(Rendering.render(setSetting));
            statement.executeBatch();
        }
        return new Session(connection, autoCommit, set, schema, version);
    }

    /** The connection itself. */
    public Connection connection() {
        return connection;
    }

    /** The server's major version. */
    public int serverVersion() {
        return serverVersion;
    }

    /** The set that is worked on. */
    public SetName set() {
        return set;
    }

    /** The schema that is worked on. */
    public SchemaName schema() {
        return schema;
    }

    /** jOOQ on this connection, rendering as scripts are rendered. */
    public DSLContext dsl() {
        return DSL.using(connection, SQLDialect.POSTGRES, Rendering.settings());
    }

    /**
     * Does something in a transaction: commits if it returns, rolls back if it throws.
     *
     * @param work what to do on the connection
     * @param <E> what the work may throw beside {@link SQLException}
     * @throws SQLException if the work, the commit or the begin fails
     * @throws E if the work throws it
     */
    public <E extends Exception> void inTransaction(Work<E> work) throws SQLException, E {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (Exception | Error e) {
            rollback(e);
            throw e;
        } finally {
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    /**
     * Executes statements in a transaction of their own, in one batch.
     *
     * @param queries statements that return no rows
     * @throws SQLException if one of them fails; then none was done
     */
    public void write(List<Query> queries) throws SQLException {
        inTransaction(() -> {
            try (Statement statement = connection.createStatement()) {
                for (Query query : queries) {
                    statement.addBatch(Rendering.render(query));
                }
                statement.executeBatch();
            }
        });
    }

    private void rollback(Throwable reason) {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** Restores the settings and closes the connection. A connection that is lost already is no error. */
    @Override
    public void close() {
        try (connection) {
            if (!connection.isClosed()) {
                try (Statement statement = connection.createStatement()) {
                    for (String setting : CHANGED_SETTINGS) {
                        statement.addBatch("reset " + setting);
                    }
                    statement.executeBatch();
                }
                connection.setAutoCommit(autoCommitBefore);
            }
        } catch (SQLException e) {
            LOG.debug("the connection could not be given back as it was", e);
        }
    }

    /**
     * Something to do on the connection.
     *
     * @param <E> what it may throw beside {@link SQLException}
     */
    @FunctionalInterface
    public interface Work<E extends Exception> {

        /**
         * Does it.
         *
         * @throws SQLException if the database refuses
         * @throws E if something else goes wrong
         */
        void run() throws SQLException, E;
    }

    /**
     * Something to do with a session.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Use<T> {

        /**
         * Does it.
         *
         * @param session an open session, closed afterwards
         * @throws SQLException if the database refuses
         */
        T apply(Session session) throws SQLException;
    }
}

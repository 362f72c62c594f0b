package dev.rung.engine.connection;

import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.exception.RungException;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import dev.rung.engine.settings.ConnectionSource;
import dev.rung.engine.settings.Liveness;
import dev.rung.engine.sql.Quoting;
import dev.rung.engine.sql.Rendering;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection that is prepared for one schema: {@code search_path} is the schema followed by {@code public}, and
 * auto-commit is on. {@link #close()} returns it in its original state, so it can come from a pool. Not thread-safe.
 */
public final class Session implements AutoCloseable {

    /** The setting with the current set, for statements that several sets share, such as the requirement of an extension. */
    static final String SET_SETTING = "rung.set";

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final ConnectionSource connections;
    private final BorrowedConnection borrowed;
    private final Connection connection;
    private final SessionSettings settings;
    private final Server server;
    private final Transactions transactions;
    private boolean isUsedByAuthor;

    private Session(
            ConnectionSource connections, BorrowedConnection borrowed, SessionSettings settings, Server server) {
        this.connections = connections;
        this.borrowed = borrowed;
        this.connection = borrowed.connection();
        this.settings = settings;
        this.server = server;
        this.transactions = new Transactions(connection);
    }

    /**
     * Opens and prepares a connection.
     *
     * @param connections provides the connection
     * @param settings the set, its schema and the limits
     * @throws ConnectionException if the database can't be reached, refuses the connection, is too old, or is behind a
     *     pooler in transaction mode
     */
    public static Session open(ConnectionSource connections, SessionSettings settings) {
        Liveness liveness = settings.liveness();
        try {
            BorrowedConnection borrowed = BorrowedConnection.from(connections, liveness, liveness.silence());
            try {
                Server server = Server.identify(connections, borrowed.connection());
                borrowed.expectChanges(server.process().isPooled());
                SessionPreparation.prepare(borrowed.connection(), settings);
                return new Session(connections, borrowed, settings, server);
            } catch (SQLException | RuntimeException e) {
                borrowed.close();
                throw e;
            }
        } catch (SQLException e) {
            throw ConnectionFailures.explain(e);
        }
    }

    /**
     * Opens a session, uses it, and closes it.
     *
     * @param sessions opens the session
     * @param work uses the session
     * @param <T> the type of the result
     * @throws ConnectionException if one of Rung's own queries fails, for example because the connection is lost
     * @throws RungException if a privilege is missing that the catalog shows
     */
    public static <T> T use(Supplier<Session> sessions, SessionUse<T> work) {
        try (Session session = sessions.get()) {
            return session.explaining(work);
        }
    }

    /**
     * Opens a session, uses it without a result, and closes it.
     *
     * @param sessions opens the session
     * @param task uses the session
     * @throws ConnectionException if one of Rung's own queries fails, for example because the connection is lost
     * @throws RungException if a privilege is missing that the catalog shows
     */
    public static void visit(Supplier<Session> sessions, SessionVisit task) {
        use(sessions, session -> {
            task.accept(session);
            return Optional.empty();
        });
    }

    private <T> T explaining(SessionUse<T> work) {
        try {
            return work.apply(this);
        } catch (SQLException | DataAccessException e) {
            throw settings.denials().explain(this, e).orElseGet(() -> ConnectionFailures.explainLater(e));
        }
    }

    /**
     * Marks the session as used by an author's code or SQL, which may have changed its state. The next migration needs a
     * refreshed session, and the connection must not go back to a pool.
     */
    public void markUsedByAuthor() {
        isUsedByAuthor = true;
        borrowed.discardOnClose();
    }

    /**
     * Restores the original state of the session if an author's code has used it: settings, role, temporary objects,
     * cursors, channels and advisory locks.
     *
     * @param ownLock the advisory lock that the session keeps
     * @throws SQLException if the connection is lost
     * @throws ConnectionException if the author's code released the lock
     */
    public void refresh(long ownLock) throws SQLException {
        if (!isUsedByAuthor) {
            return;
        }
        SessionPreparation.undoAuthorsChanges(connection);
        SessionPreparation.prepare(connection, settings);
        SessionLocks.releaseAllBut(ownLock, dsl());
        isUsedByAuthor = false;
    }

    /** Cancels the running statement on the server, if there is one. Call it from another thread. */
    public void cancel() {
        try {
            if (connection.isWrapperFor(PGConnection.class)) {
                connection.unwrap(PGConnection.class).cancelQuery();
            }
        } catch (SQLException e) {
            LOG.debug("the statement could not be cancelled", e);
        }
    }

    /** Closes the connection without a message to the server, which may be lost. Call it from another thread. */
    public void abandon() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("the connection could not be given up", e);
        }
    }

    /** Removes the limit on the server's answers, because the watch supervises the statements. */
    public void awaitAnswersWithoutLimit() throws SQLException {
        connection.setNetworkTimeout(Runnable::run, 0);
    }

    /** Limits the wait for the server's answers. Only Rung's own queries follow, which are short. */
    public void limitAnswers() {
        try {
            if (!connection.isClosed()) {
                Keepalive.limit(
                        settings.liveness(), connection, settings.liveness().silence());
            }
        } catch (SQLException e) {
            LOG.debug("the connection is lost", e);
        }
    }

    /** Sets the limit that is checked before each commit, except the commit of a record. */
    public void limitBy(TimeLimit timeLimit) {
        transactions.limitBy(timeLimit);
    }

    /**
     * Checks the limit.
     *
     * @throws SQLTimeoutException if no time is left
     */
    public void refuseIfLate() throws SQLTimeoutException {
        transactions.refuseIfLate();
    }

    /**
     * Opens a second connection as the same user, which supervises this one. The caller closes it. Its queries fail unless
     * the server answers within a third of the time after which it counts as lost.
     *
     * @throws SQLException if no connection is available
     */
    public BorrowedConnection openCompanion() throws SQLException {
        Liveness liveness = settings.liveness();
        // The limit applies from the start, because the server can stop answering at any time.
        BorrowedConnection companion = BorrowedConnection.from(connections, liveness, liveness.answer());
        companion.expectChanges(server.process().isPooled());
        try {
            Keepalive.apply(
                    liveness,
                    companion.connection(),
                    Map.of("application_name", settings.applicationName() + " watch"));
            return companion;
        } catch (SQLException | RuntimeException e) {
            companion.close();
            throw e;
        }
    }

    /** Whether the connection is known to be lost or closed. */
    public boolean isClosed() {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    /** The connection itself. */
    public Connection connection() {
        return connection;
    }

    /** The process id of the connection's server process. */
    public int backendPid() {
        return server.process().pid();
    }

    /** The server's major version. */
    public int serverVersion() {
        return server.version();
    }

    /** The limits that detect a lost server. */
    public Liveness liveness() {
        return settings.liveness();
    }

    /** The current set. */
    public SetName set() {
        return settings.set();
    }

    /** The current schema. */
    public SchemaName schema() {
        return settings.schema();
    }

    /** A jOOQ context on this connection. It renders SQL as the scripts do. */
    public DSLContext dsl() {
        return DSL.using(connection, SQLDialect.POSTGRES, Rendering.settings());
    }

    /**
     * A jOOQ context for the Java code of a migration. The code can't end the transaction; its own transactions are
     * savepoints.
     *
     * @param observer wraps the connection to observe its use
     */
    public DSLContext dslForAuthor(UnaryOperator<Connection> observer) {
        Connection guarded = observer.apply(GuardedConnection.around(connection));
        return DSL.using(new DefaultConfiguration()
                .set(guarded)
                .set(new SavepointTransactions(guarded))
                .set(SQLDialect.POSTGRES)
                .set(Rendering.settings()));
    }

    /**
     * Runs a query like {@link PlainQuery#fetch}.
     *
     * @param sql the query, with a question mark for each parameter
     * @param mapper converts a row
     * @param parameters texts and numbers
     * @param <T> the type of a converted row
     * @return the rows, in order
     * @throws DataAccessException if the query fails
     */
    public <T> List<T> query(String sql, PlainQuery.RowMapper<T> mapper, Object... parameters) {
        try {
            return PlainQuery.fetch(connection, sql, mapper, parameters);
        } catch (SQLException e) {
            throw new DataAccessException("SQL [" + sql + "]; " + e.getMessage(), e);
        }
    }

    /**
     * Runs queries with a {@code search_path} of only the session's schema, so that no unqualified name resolves to another
     * schema.
     *
     * @param question runs the queries
     * @param <T> the type of the answer
     * @throws SQLException if the connection is lost
     */
    public <T> T inOwnSchema(Function<DSLContext, T> question) throws SQLException {
        return inDiscardedTransaction(session -> {
            execute("set local search_path to "
                    + Quoting.quoted(settings.schema().value()));
            return question.apply(dsl());
        });
    }

    /**
     * Runs code in a transaction that is rolled back.
     *
     * @param work the code
     * @param <T> the type of the result
     * @throws SQLException if the code throws it, or the connection is lost
     */
    public <T> T inDiscardedTransaction(SessionUse<T> work) throws SQLException {
        return transactions.discard(() -> work.apply(this));
    }

    /**
     * Executes a statement without JDBC's escape processing.
     *
     * @param sql one statement
     * @throws SQLException if it fails
     */
    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /**
     * Runs code in a transaction. Commits if the code returns within the limit; rolls back if it throws or exceeds the
     * limit.
     *
     * @param work the code
     * @param <T> the type of the result
     * @param <E> the exception that the code may throw in addition to {@link SQLException}
     * @throws SQLException if the code, the begin or the commit fails
     * @throws E if the code throws it
     */
    public <T, E extends Exception> T inTransaction(Work<T, E> work) throws SQLException, E {
        return transactions.commit(work);
    }

    /** Same as {@link #inTransaction(Work)}, for code without a result. */
    public <E extends Exception> void inTransaction(Task<E> task) throws SQLException, E {
        transactions.commit(task.asWork());
    }

    /**
     * Executes statements in a separate transaction, as one batch.
     *
     * @param queries statements that return no rows
     * @throws SQLException if one of them fails; none of them takes effect then
     */
    public void write(List<Query> queries) throws SQLException {
        transactions.write(queries);
    }

    /** Returns the connection in its original state. A lost connection isn't an error. */
    @Override
    public void close() {
        borrowed.close();
    }

    /**
     * Code that uses the connection.
     *
     * @param <T> the type of the result
     * @param <E> the exception that it may throw in addition to {@link SQLException}
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {

        /**
         * Runs the code.
         *
         * @throws SQLException if a statement fails
         * @throws E if the code throws it
         */
        T run() throws SQLException, E;
    }

    /**
     * Code that uses the connection, without a result.
     *
     * @param <E> the exception that it may throw in addition to {@link SQLException}
     */
    @FunctionalInterface
    public interface Task<E extends Exception> {

        /**
         * Runs the code.
         *
         * @throws SQLException if a statement fails
         * @throws E if the code throws it
         */
        void run() throws SQLException, E;

        /** Adapts the task to work with an empty result. */
        default Work<Optional<Object>, E> asWork() {
            return () -> {
                run();
                return Optional.empty();
            };
        }
    }
}

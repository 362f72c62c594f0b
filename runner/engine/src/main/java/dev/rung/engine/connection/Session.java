package dev.rung.engine.connection;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.query;

import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.exception.RungException;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import dev.rung.engine.settings.ConnectionSource;
import dev.rung.engine.settings.Liveness;
import dev.rung.engine.sql.Rendering;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.List;
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
 * One connection, prepared for one schema: {@code search_path} is the schema and then {@code public}, auto-commit is on.
 * {@link #close()} gives it back as it was, so that it may come from a pool. Not thread-safe.
 */
public final class Session implements AutoCloseable {

    /** Tells statements that sets share (an extension that several require, say) on behalf of which set they run. */
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
     * @param connections where to get it
     * @param settings what it is for
     * @throws ConnectionException if the database can't be reached, refuses, is too old, or is behind a pooler that gives
     *     a session to others between transactions
     */
    public static Session open(ConnectionSource connections, SessionSettings settings) {
        Liveness liveness = settings.liveness();
        try {
            BorrowedConnection borrowed = BorrowedConnection.from(connections, liveness, liveness.silence());
            try {
                Server server = Server.identify(connections, borrowed.connection());
                borrowed.expectChanges();
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
     * Opens a session, does something with it, and closes it.
     *
     * @param sessions opens it
     * @param work what to do
     * @param <T> what comes of it
     * @throws ConnectionException if a query of Rung's own fails, as it does when the connection is lost
     * @throws RungException if it fails for want of a right that can be named
     */
    public static <T> T use(Supplier<Session> sessions, SessionUse<T> work) {
        try (Session session = sessions.get()) {
            return session.explaining(work);
        }
    }

    /**
     * Opens a session, does something with it that has no result, and closes it.
     *
     * @param sessions opens it
     * @param task what to do
     * @throws ConnectionException if a query of Rung's own fails, as it does when the connection is lost
     * @throws RungException if it fails for want of a right that can be named
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
     * Remembers that code or SQL of an author has run, which may have changed anything about the session: the next
     * migration needs a fresh one, and a pool must not get the connection back.
     */
    public void markUsedByAuthor() {
        isUsedByAuthor = true;
        borrowed.discardOnClose();
    }

    /**
     * Makes the session what it was when it was opened, if an author's code has run on it since: settings, role, temporary
     * objects, cursors, channels and advisory locks.
     *
     * @param ownLock the advisory lock that is kept
     * @throws SQLException if the connection is lost
     * @throws ConnectionException if the author's code gave the lock back
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

    /** Cancels on the server what the connection is doing, from another thread; nothing happens if it does nothing. */
    public void cancel() {
        try {
            if (connection.isWrapperFor(PGConnection.class)) {
                connection.unwrap(PGConnection.class).cancelQuery();
            }
        } catch (SQLException e) {
            LOG.debug("the statement could not be cancelled", e);
        }
    }

    /** Breaks the connection from another thread, without a word to the server, which may be lost. */
    public void abandon() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("the connection could not be given up", e);
        }
    }

    /** Lets statements take as long as they take: someone else looks after them. */
    public void awaitAnswersWithoutLimit() throws SQLException {
        connection.setNetworkTimeout(Runnable::run, 0);
    }

    /** Gives the server up if it doesn't answer in time; only Rung's own queries, which are short, come now. */
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

    /** Has this asked before each transaction is committed that is more than a record of Rung's own. */
    public void limitBy(TimeLimit timeLimit) {
        transactions.limitBy(timeLimit);
    }

    /**
     * Asks whether there is time left.
     *
     * @throws SQLTimeoutException if there is none
     */
    public void refuseIfLate() throws SQLTimeoutException {
        transactions.refuseIfLate();
    }

    /**
     * Opens a second connection as the same user, to look at this one from; the caller closes it. It answers within a
     * third of the time after which the server counts as lost, or fails.
     *
     * @throws SQLException if there is none to be had
     */
    public BorrowedConnection openCompanion() throws SQLException {
        Liveness liveness = settings.liveness();
        // It is limited from the beginning: the server may fall silent at any moment.
        BorrowedConnection companion = BorrowedConnection.from(connections, liveness, liveness.answer());
        companion.expectChanges();
        try (Statement statement = companion.connection().createStatement()) {
            Keepalive.apply(liveness, companion.connection());
            statement.execute(Rendering.render(
                    query("set application_name to {0}", inline(settings.applicationName() + " watch"))));
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

    /** The server process behind the connection, as PostgreSQL knows it. */
    public int backendPid() {
        return server.pid();
    }

    /** The server's major version. */
    public int serverVersion() {
        return server.version();
    }

    /** How a lost server is noticed. */
    public Liveness liveness() {
        return settings.liveness();
    }

    /** The set that is worked on. */
    public SetName set() {
        return settings.set();
    }

    /** The schema that is worked on. */
    public SchemaName schema() {
        return settings.schema();
    }

    /** jOOQ on this connection, rendering as scripts are rendered. */
    public DSLContext dsl() {
        return DSL.using(connection, SQLDialect.POSTGRES, Rendering.settings());
    }

    /**
     * jOOQ for the Java code of a migration, which can't end the transaction; its own transactions are savepoints.
     *
     * @param observer looks on at what is done with the connection
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
     * Asks something with a {@code search_path} that is the session's schema alone, so that no unqualified name is found
     * elsewhere.
     *
     * @param question what to ask
     * @param <T> the answer
     * @throws SQLException if the connection is lost
     */
    public <T> T inOwnSchema(Function<DSLContext, T> question) throws SQLException {
        return inDiscardedTransaction(session -> {
            execute(Rendering.render(
                    query("set local search_path to {0}", name(settings.schema().value()))));
            return question.apply(dsl());
        });
    }

    /**
     * Does something in a transaction that is rolled back.
     *
     * @param work what to do
     * @param <T> what comes of it
     * @throws SQLException if the work throws it, or the connection is lost
     */
    public <T> T inDiscardedTransaction(SessionUse<T> work) throws SQLException {
        return transactions.discard(() -> work.apply(this));
    }

    /**
     * Executes a statement as it is.
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
     * Does something in a transaction: commits if it returns in time, rolls back if it throws or comes too late.
     *
     * @param work what to do on the connection
     * @param <T> what comes of it
     * @param <E> what the work may throw beside {@link SQLException}
     * @throws SQLException if the work, the commit or the begin fails
     * @throws E if the work throws it
     */
    public <T, E extends Exception> T inTransaction(Work<T, E> work) throws SQLException, E {
        return transactions.commit(work);
    }

    /** The same for what has no result. */
    public <E extends Exception> void inTransaction(Task<E> task) throws SQLException, E {
        transactions.commit(task.asWork());
    }

    /**
     * Executes statements in a transaction of their own, in one batch.
     *
     * @param queries statements that return no rows
     * @throws SQLException if one of them fails; then none was done
     */
    public void write(List<Query> queries) throws SQLException {
        transactions.write(queries);
    }

    /** Gives the connection back as it came. One that is lost already is no error. */
    @Override
    public void close() {
        borrowed.close();
    }

    /**
     * Something to do on the connection.
     *
     * @param <T> what comes of it
     * @param <E> what it may throw beside {@link SQLException}
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {

        /**
         * Does it.
         *
         * @throws SQLException if the database refuses
         * @throws E if something else goes wrong
         */
        T run() throws SQLException, E;
    }

    /**
     * Something to do on the connection that has no result.
     *
     * @param <E> what it may throw beside {@link SQLException}
     */
    @FunctionalInterface
    public interface Task<E extends Exception> {

        /**
         * Does it.
         *
         * @throws SQLException if the database refuses
         * @throws E if something else goes wrong
         */
        void run() throws SQLException, E;

        /** The same as work whose result is empty. */
        default Work<Optional<Object>, E> asWork() {
            return () -> {
                run();
                return Optional.empty();
            };
        }
    }
}

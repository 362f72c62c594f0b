package dev.rung.engine.connection;

import dev.rung.engine.connection.Session.Work;
import dev.rung.engine.sql.Rendering;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.List;
import org.jooq.Query;

/** Runs code in transactions of a connection, which is in auto-commit mode before and after each. Not thread-safe. */
final class Transactions {

    private final Connection connection;
    private TimeLimit limit = TimeLimit.NONE;

    Transactions(Connection connection) {
        this.connection = connection;
    }

    void limitBy(TimeLimit timeLimit) {
        this.limit = timeLimit;
    }

    void refuseIfLate() throws SQLTimeoutException {
        limit.refuseIfLate();
    }

    /** Commits if the work returns within the limit; rolls back if it throws or exceeds the limit. */
    <T, E extends Exception> T commit(Work<T, E> work) throws SQLException, E {
        return commit(work, limit);
    }

    /** Executes statements that return no rows, as one batch. The limit doesn't apply, because they record completed work. */
    void write(List<Query> queries) throws SQLException {
        List<String> statements = queries.stream().map(Rendering::render).toList();
        commit(() -> Batch.execute(connection, statements), TimeLimit.NONE);
    }

    private <T, E extends Exception> T commit(Work<T, E> work, TimeLimit timeLimit) throws SQLException, E {
        connection.setAutoCommit(false);
        try {
            T result = work.run();
            timeLimit.refuseIfLate();
            connection.commit();
            return result;
        } catch (Exception | Error e) {
            rollback(e);
            throw e;
        } finally {
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Rolls back after the work, even if it succeeds. */
    <T, E extends Exception> T discard(Work<T, E> work) throws SQLException, E {
        connection.setAutoCommit(false);
        try {
            return work.run();
        } finally {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
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
}

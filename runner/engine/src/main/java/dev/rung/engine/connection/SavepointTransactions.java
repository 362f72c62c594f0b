package dev.rung.engine.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.jooq.exception.DataAccessException;

/**
 * Implements jOOQ's transactions inside the transaction of a migration. Each one is a savepoint, so that a failed
 * {@code dsl.transaction(...)} undoes only its own work. Not thread-safe.
 */
final class SavepointTransactions implements TransactionProvider {

    private final Connection connection;
    private final Deque<Savepoint> savepoints = new ArrayDeque<>();

    SavepointTransactions(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void begin(TransactionContext context) {
        run(() -> savepoints.push(connection.setSavepoint()));
    }

    @Override
    public void commit(TransactionContext context) {
        run(() -> connection.releaseSavepoint(savepoints.pop()));
    }

    @Override
    public void rollback(TransactionContext context) {
        run(() -> connection.rollback(savepoints.pop()));
    }

    private static void run(Session.Task<SQLException> work) {
        try {
            work.run();
        } catch (SQLException e) {
            throw new DataAccessException("a savepoint failed", e);
        }
    }
}

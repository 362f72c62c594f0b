package dev.rung.faults.model;

import dev.rung.engine.event.RunEvent;
import dev.rung.engine.event.RunListener;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A session that holds a lock that a run needs, as a mishap requires. When a statement waits for it without a limit, it
 * releases the lock or terminates the statement.
 */
final class Obstacle implements RunListener, AutoCloseable {

    private static final int BETWEEN_LOOKS_MILLIS = 3;
    private static final String WAITING = """
        select pid from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query ilike '%concurrently%'
            and pid <> pg_backend_pid()
        """;

    private final Mishap mishap;
    private final Connection connection;
    private final Connection onlooker;
    private final Thread thread = new Thread(this::watch, "obstacle");
    private boolean isHeld;

    /**
     * Creates the session.
     *
     * @param mishap the mishap
     * @param connection the connection that holds the lock; it has no other use
     * @param onlooker another connection, because the server shows the same activity throughout a transaction
     */
    Obstacle(Mishap mishap, Connection connection, Connection onlooker) throws SQLException {
        this.mishap = mishap;
        this.connection = connection;
        this.onlooker = onlooker;
        switch (mishap) {
            case Mishap.Locked locked -> lock(locked.relation(), "access exclusive");
            case Mishap.EndedWaiting ended -> lock(ended.relation(), "row exclusive");
            case Mishap.None none -> {}
            case Mishap.Cut cut -> {}
        }
    }

    private void lock(String relation, String mode) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select to_regclass('shop." + relation + "') is not null")) {
            found.next();
            isHeld = found.getBoolean(1);
        }
        if (isHeld) {
            connection.setAutoCommit(false);
            execute("lock table shop." + relation + " in " + mode + " mode");
            thread.start();
        }
    }

    @Override
    public void on(RunEvent event) {
        if (event instanceof RunEvent.AttemptFailed && mishap instanceof Mishap.Locked locked && !locked.persistent()) {
            release();
        }
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // The run has ended.
        }
    }

    private synchronized void look() {
        if (!isHeld) {
            return;
        }
        try (Statement statement = onlooker.createStatement()) {
            int waiting = 0;
            try (ResultSet row = statement.executeQuery(WAITING)) {
                if (row.next()) {
                    waiting = row.getInt(1);
                }
            }
            if (waiting == 0) {
                return;
            }
            if (mishap instanceof Mishap.EndedWaiting) {
                new Backends(onlooker).end(waiting);
            }
            release();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void release() {
        if (isHeld) {
            isHeld = false;
            try {
                connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        release();
        connection.setAutoCommit(true);
    }
}

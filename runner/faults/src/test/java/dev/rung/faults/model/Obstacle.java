package dev.rung.faults.model;

import dev.rung.engine.execution.RunEvent;
import dev.rung.engine.execution.RunListener;
import dev.rung.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Someone who holds a lock that a run needs, as a mishap says. A statement that waits without a limit is let through, or
 * ended.
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
    private final Thread thread = new Thread(this::watch, "obstacle");
    private boolean isHeld;

    private Obstacle(Mishap mishap, Connection connection) {
        this.mishap = mishap;
        this.connection = connection;
    }

    static Obstacle of(Mishap mishap, ScratchDatabase database) throws SQLException {
        Obstacle obstacle = new Obstacle(mishap, database.connect());
        switch (mishap) {
            case Mishap.Locked locked -> obstacle.lock(locked.relation(), "access exclusive");
            case Mishap.EndedWaiting ended -> obstacle.lock(ended.relation(), "row exclusive");
            case Mishap.None none -> {}
            case Mishap.Cut cut -> {}
        }
        return obstacle;
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
            Thread.currentThread().interrupt(); // the run is over
        }
    }

    private synchronized void look() {
        if (!isHeld) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
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
                statement.execute("select pg_terminate_backend(" + waiting + ", 5000)");
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
        connection.close();
    }
}

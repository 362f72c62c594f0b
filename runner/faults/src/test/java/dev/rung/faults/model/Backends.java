package dev.rung.faults.model;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The server's processes.
 *
 * @param connection the connection to query them
 */
record Backends(Connection connection) {

    private static final int MOST_LOOKS = 5_000;

    /** Terminates a process, and waits until it has ended. */
    void end(int pid) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(" + pid + ")");
            for (int i = 0; i < MOST_LOOKS; i++) {
                try (ResultSet row = statement.executeQuery("select from pg_locks where pid = " + pid
                        + " union all select from pg_stat_activity where pid = " + pid)) {
                    if (!row.next()) {
                        return;
                    }
                }
                Thread.sleep(1);
            }
            throw new IllegalStateException("the backend " + pid + " doesn't end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

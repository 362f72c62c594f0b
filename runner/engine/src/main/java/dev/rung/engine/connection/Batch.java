package dev.rung.engine.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Sends statements of Rung's own together, in one round trip. */
public final class Batch {

    private Batch() {}

    /**
     * Executes statements in order, until one fails.
     *
     * @param connection the connection
     * @param statements statements that return no rows
     * @return the number of rows that each statement changed
     */
    public static int[] execute(Connection connection, Iterable<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.addBatch(sql);
            }
            return statement.executeBatch();
        }
    }
}

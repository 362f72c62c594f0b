package dev.rung.faults;

import dev.rung.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Observes a database from outside. Each query has its own connection, so that a crash of the server doesn't affect it.
 *
 * @param database the database
 */
record Onlooker(ScratchDatabase database) {

    private static final Duration PAUSE = Duration.ofMillis(10);

    /** The first column of a query's rows. */
    List<String> rows(String query) {
        try (Connection connection = database.connect()) {
            return rows(connection, query);
        } catch (SQLException e) {
            throw new AssertionError("could not query: " + query, e);
        }
    }

    private static List<String> rows(Connection connection, String query) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError("could not query: " + query, e);
        }
    }

    /** Whether a condition holds. */
    boolean sees(String condition) {
        return !rows(asQuery(condition)).isEmpty();
    }

    private static String asQuery(String condition) {
        return "select 1 where " + condition;
    }

    /** Waits for a condition, and returns whether it became true. */
    boolean awaits(String condition, Duration limit) {
        try (Connection connection = database.connect()) {
            return await(() -> !rows(connection, asQuery(condition)).isEmpty(), limit);
        } catch (SQLException e) {
            throw new AssertionError("could not check: " + condition, e);
        }
    }

    void execute(String sql) {
        try {
            database.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError("could not execute: " + sql, e);
        }
    }

    /** Waits for a condition, and returns whether it became true. */
    static boolean await(BooleanSupplier condition, Duration limit) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > limit.toNanos()) {
                return false;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}

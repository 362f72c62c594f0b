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
 * Looks at a database from outside, on a connection of its own for each question, so that a crash of the server does it no
 * harm.
 *
 * @param database what to look at
 */
record Onlooker(ScratchDatabase database) {

    private static final Duration PAUSE = Duration.ofMillis(10);

    /** The first column of a query's rows. */
    List<String> rows(String query) {
        try (Connection connection = database.connect()) {
            return rows(connection, query);
        } catch (SQLException e) {
            throw new AssertionError("could not look: " + query, e);
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
            throw new AssertionError("could not look: " + query, e);
        }
    }

    /** Whether a condition holds. */
    boolean sees(String condition) {
        return !rows(asQuery(condition)).isEmpty();
    }

    private static String asQuery(String condition) {
        return "select 1 where " + condition;
    }

    /** Waits for a condition; tells whether it came true. */
    boolean awaits(String condition, Duration limit) {
        try (Connection connection = database.connect()) {
            return await(() -> !rows(connection, asQuery(condition)).isEmpty(), limit);
        } catch (SQLException e) {
            throw new AssertionError("could not look whether " + condition, e);
        }
    }

    void execute(String sql) {
        try {
            database.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError("could not do: " + sql, e);
        }
    }

    /** Waits for something; tells whether it came true. */
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

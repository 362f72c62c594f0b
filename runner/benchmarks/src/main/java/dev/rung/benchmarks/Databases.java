package dev.rung.benchmarks;

import dev.rung.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements between the measurements. */
final class Databases {

    private static final String GENERATED_TABLES = "SELECT count(*) FROM pg_tables WHERE tablename ~ '^t[0-9]+$'";

    private Databases() {}

    /** Does what the server would do in the background later: it removes dead rows and collects statistics. */
    static void vacuum(ScratchDatabase database) {
        execute(database, "VACUUM ANALYZE");
    }

    /** Empties a table. */
    static void truncate(ScratchDatabase database, String table) {
        execute(database, "TRUNCATE " + table);
    }

    /**
     * Checks that all migrations are applied.
     *
     * @throws BenchmarkException if not
     */
    static void expectApplied(ScratchDatabase database, GeneratedMigrations migrations) {
        expect(database, migrations.count(), GENERATED_TABLES);
    }

    /**
     * Checks that a query returns a number.
     *
     * @throws BenchmarkException if it returns another one
     */
    static void expect(ScratchDatabase database, int expected, String query) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            if (row.getInt(1) != expected) {
                throw new BenchmarkException(query + " returns " + row.getInt(1) + ", not " + expected);
            }
        } catch (SQLException e) {
            throw new BenchmarkException(query + " failed: " + e.getMessage(), e);
        }
    }

    private static void execute(ScratchDatabase database, String sql) {
        try {
            database.execute(sql);
        } catch (SQLException e) {
            throw new BenchmarkException(sql + " failed: " + e.getMessage(), e);
        }
    }
}

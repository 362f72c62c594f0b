package dev.rung.benchmarks.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Fills the table of the generated seed without Rung: {@code COPY} into a temporary table, then one {@code INSERT … ON
 * CONFLICT DO NOTHING}, in one transaction.
 */
public final class CopyProgram {

    private static final int BUFFER = 1 << 16;

    private CopyProgram() {}

    /**
     * Inserts rows.
     *
     * @param arguments the JDBC URL, the user and the number of rows
     */
    public static void main(String[] arguments) throws SQLException, IOException {
        int rows = Integer.parseInt(arguments[2]);
        try (Connection connection = Login.of(arguments).connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("CREATE TEMPORARY TABLE staging (LIKE bench_rows.readings) ON COMMIT DROP");
            copy(connection.unwrap(PGConnection.class), rows);
            statement.execute("INSERT INTO bench_rows.readings SELECT * FROM staging ON CONFLICT (id) DO NOTHING");
            connection.commit();
        }
    }

    private static void copy(PGConnection connection, int rows) throws SQLException, IOException {
        try (OutputStream out =
                new BufferedOutputStream(new PGCopyOutputStream(connection, "COPY staging FROM STDIN"), BUFFER)) {
            for (int i = 1; i <= rows; i++) {
                String row = i + "\tsensor " + i % 1000 + "\t" + BigDecimal.valueOf(i, 2) + "\t"
                        + Instant.ofEpochSecond(i) + "\n";
                out.write(row.getBytes(UTF_8));
            }
        }
    }
}

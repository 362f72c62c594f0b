package dev.rung.benchmarks.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The least that a migration tool can do: it takes a lock, reads a history table, compares the checksums of a folder of
 * SQL scripts with it, and applies each new script together with its history row in one transaction.
 */
public final class JdbcProgram {

    private static final String PREPARATION = """
        CREATE SCHEMA IF NOT EXISTS bench;
        SET search_path = bench;
        CREATE TABLE IF NOT EXISTS history (
            version text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now());
        SELECT pg_advisory_lock(hashtext('bench'))\
        """;

    private JdbcProgram() {}

    /**
     * Applies the new scripts of a folder.
     *
     * @param arguments the JDBC URL, the user and the folder
     */
    public static void main(String[] arguments) throws SQLException, IOException {
        migrate(Login.of(arguments), Path.of(arguments[2]));
    }

    static void migrate(Login login, Path folder) throws SQLException, IOException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(PREPARATION);
            Map<String, String> applied = history(statement);
            connection.setAutoCommit(false);
            for (Path script : scripts(folder)) {
                String version = String.valueOf(script.getFileName());
                byte[] sql = Files.readAllBytes(script);
                String checksum = checksum(sql);
                String recorded = applied.get(version);
                if (recorded == null) {
                    statement.execute(new String(sql, UTF_8) + "INSERT INTO history (version, checksum) VALUES ("
                            + statement.enquoteLiteral(version) + ", " + statement.enquoteLiteral(checksum) + ")");
                    connection.commit();
                } else if (!recorded.equals(checksum)) {
                    throw new IllegalStateException(version + " was changed after it was applied");
                }
            }
        }
    }

    private static Map<String, String> history(Statement statement) throws SQLException {
        Map<String, String> applied = new HashMap<>();
        try (ResultSet rows = statement.executeQuery("SELECT version, checksum FROM history")) {
            while (rows.next()) {
                applied.put(rows.getString(1), rows.getString(2));
            }
        }
        return applied;
    }

    private static List<Path> scripts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String checksum(byte[] sql) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sql));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package dev.rung.cli;

import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that a password never appears in the output, the log, a stack trace, the history, or the lists of sessions and
 * processes, for every source of the password and every failure.
 */
@Timeout(300)
final class SecretsTest {

    private static final String SECRET = "hunter2-Zq7";
    private static final List<String> FORMATS =
            List.of("", " --verbose", " --verbose --format json", " --verbose --log-format json");
    private static final List<String> COMMANDS = List.of(
            "plan",
            "migrate",
            "status",
            "seed --env test",
            "rollback --steps 1 --yes",
            "redo --yes",
            "history",
            "protect --env test",
            "reset --env test --yes",
            "baseline --to 1",
            "resolve --applied 1",
            "backup target/never.dump --pg-bin nowhere",
            "migrate --backup target/never.dump --pg-bin nowhere",
            "migrate --to 99",
            "migrate --role nobody_of_this_name");

    @TempDir
    private Path folder;

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final String keeper = "keeper_" + database.name();

    @BeforeEach
    void createRole() throws SQLException {
        database.execute("create role " + keeper + " login password '" + SECRET + "'");
        database.execute("grant create on database " + database.name() + " to " + keeper);
    }

    @AfterEach
    void drop() throws SQLException {
        database.execute("drop owned by " + keeper + " cascade");
        database.execute("drop role " + keeper);
        database.close();
    }

    @Test
    void a_password_that_is_right_is_never_shown_wherever_it_came_from() throws Exception {
        Map<String, UnaryOperator<Shell>> sources = sources();
        for (Map.Entry<String, UnaryOperator<Shell>> source : sources.entrySet()) {
            Shell shell = source.getValue().apply(Shell.empty());
            Result result = shell.with(SHOP).run("status --verbose");
            assertThat(result.code()).as(source.getKey() + ": " + result.err()).isZero();
            assertSilent(result, source.getKey());
            for (String format : FORMATS.subList(1, FORMATS.size())) {
                shell.with(SHOP.with("shop-failing"));
                assertSilent(shell.run("migrate" + format), source.getKey());
                assertSilent(shell.run("reset --env test --yes" + format), source.getKey());
            }
        }
        assertNothingRecorded();
    }

    @Test
    void no_command_shows_it() throws Exception {
        Shell shell = sources().get("RUNG_PASSWORD").apply(Shell.empty()).with(SHOP);
        for (String format : FORMATS) {
            for (String command : COMMANDS) {
                assertSilent(shell.run(command + format), command);
            }
            database.execute("drop schema if exists shop cascade");
            shell.run("migrate");
            assertNothingRecorded();
            database.execute("drop schema shop cascade");
        }
    }

    @Test
    void a_password_that_is_wrong_or_in_a_malformed_url_is_never_shown() throws SQLException {
        database.execute("alter role " + keeper + " password 'another'");
        String refused = url("postgresql://" + keeper + ":" + SECRET + "@");
        String unreachable = "postgresql://keeper:" + SECRET + "@localhost:1/app?sslpassword=" + SECRET;
        String malformed = "postgresql://keeper:" + SECRET + "@localhost:port/app";
        String withoutCertificate = refused + "?sslmode=verify-full&sslrootcert=nowhere&sslpassword=" + SECRET;
        for (String url : List.of(refused, unreachable, malformed, withoutCertificate)) {
            for (String format : FORMATS) {
                for (String command : List.of("status", "migrate", "seed --env test", "reset --env test --yes")) {
                    assertFails(Shell.empty().with(SHOP).run(command + format + " --url " + url));
                    assertFails(Shell.empty()
                            .with(SHOP)
                            .with("DATABASE_URL", url)
                            .with("RUNG_PASSWORD", SECRET)
                            .run(command + format));
                }
            }
        }
    }

    @Test
    void neither_the_sessions_nor_the_processes_show_it() throws Exception {
        Path file = write("password", SECRET + "\n");
        List<String> seen = new ArrayList<>();
        try (Connection test = database.connect();
                Statement statement = test.createStatement()) {
            statement.execute("select pg_advisory_lock(4711)");
            Result result = RealProcess.run(
                    List.of("migrate", "--lock-timeout", "0", "--verbose"),
                    Map.of(
                            "RUNG_URL", database.url(),
                            "RUNG_USER", keeper,
                            "RUNG_PASSWORD_FILE", file.toString(),
                            "RUNG_CLASSPATH", SHOP.with("shop-slow").path()),
                    process -> {
                        seen.addAll(sessions(statement));
                        seen.add(commandLine(process));
                        unlock(statement);
                    });
            assertThat(result.code()).as(result.err()).isZero();
            assertSilent(result, "a process of its own");
        }
        assertThat(seen).anyMatch(line -> line.contains(keeper)).anyMatch(line -> line.contains("--lock-timeout"));
        assertThat(seen).noneMatch(line -> line.contains(SECRET));
        assertNothingRecorded();
    }

    private Map<String, UnaryOperator<Shell>> sources() {
        String withPassword = url("postgresql://" + keeper + ":" + SECRET + "@");
        String without = url("postgresql://" + keeper + "@");
        String host = database.url().replaceAll(".*//(.*):\\d+/.*", "$1");
        String port = database.url().replaceAll(".*:(\\d+)/.*", "$1");
        Map<String, UnaryOperator<Shell>> sources = new LinkedHashMap<>();
        sources.put("RUNG_URL", shell -> shell.with("RUNG_URL", withPassword));
        sources.put(
                "a JDBC URL",
                shell -> shell.with(
                        "RUNG_URL",
                        database.url() + "?user=" + keeper + "&password=" + SECRET + "&sslpassword=" + SECRET));
        sources.put("DATABASE_URL", shell -> shell.with("DATABASE_URL", withPassword));
        sources.put("RUNG_PASSWORD", shell -> shell.with("RUNG_URL", without).with("RUNG_PASSWORD", SECRET));
        sources.put(
                "RUNG_PASSWORD_FILE",
                shell -> shell.with("RUNG_URL", without)
                        .with(
                                "RUNG_PASSWORD_FILE",
                                write("password", SECRET + "\n").toString()));
        sources.put(".pgpass", shell -> {
            write(".pgpass", "*:*:*:" + keeper + ":" + SECRET + "\n");
            return shell.with("RUNG_URL", without).with("HOME", folder.toString());
        });
        sources.put("rung.properties", shell -> {
            write("rung.properties", "url=" + without + "\npassword=" + SECRET + "\n");
            return shell.in(folder);
        });
        sources.put(".env", shell -> {
            write(".env", "RUNG_URL=" + without + "\nRUNG_PASSWORD=\"" + SECRET + "\"\n");
            return shell.in(folder);
        });
        sources.put(
                "DB_PASS",
                shell -> shell.with("DB_HOST", host)
                        .with("DB_PORT", port)
                        .with("DB_NAME", database.name())
                        .with("DB_USER", keeper)
                        .with("DB_PASS", SECRET));
        sources.put(
                "PGPASSWORD",
                shell -> shell.with("PGHOST", host)
                        .with("PGPORT", port)
                        .with("PGDATABASE", database.name())
                        .with("PGUSER", keeper)
                        .with("PGPASSWORD", SECRET));
        return sources;
    }

    private String url(String beginning) {
        return database.url().replace("jdbc:postgresql://", beginning);
    }

    /** Waits until the run is waiting, and reads its sessions in {@code pg_stat_activity}. */
    private List<String> sessions(Statement statement) {
        try {
            List<String> rows = new ArrayList<>();
            boolean isWaiting = false;
            while (!isWaiting) {
                rows.clear();
                try (ResultSet row = statement.executeQuery(
                        "select a::text, wait_event from pg_stat_activity a where datname = current_database()")) {
                    while (row.next()) {
                        rows.add(row.getString(1));
                        isWaiting |= "advisory".equals(row.getString(2));
                    }
                }
                Thread.sleep(20);
            }
            return rows;
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String commandLine(Process process) {
        return process.info().commandLine().orElseThrow();
    }

    private static void unlock(Statement statement) {
        try {
            statement.execute("select pg_advisory_unlock(4711)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertNothingRecorded() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select m::text from shop.schema_migrations m union all"
                        + " select l::text from shop.schema_migration_log l")) {
            int rows = 0;
            while (row.next()) {
                assertThat(row.getString(1)).doesNotContain(SECRET);
                rows++;
            }
            assertThat(rows).isPositive();
        }
    }

    private static void assertFails(Result result) {
        assertThat(result.code()).isNotZero();
        assertSilent(result, result.err());
    }

    private static void assertSilent(Result result, String what) {
        assertThat(result.out() + result.err()).as(what).isNotEmpty().doesNotContain(SECRET);
    }

    private Path write(String name, String text) {
        try {
            Path file = Files.writeString(folder.resolve(name), text);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return file.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

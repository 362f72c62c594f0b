package dev.rung.cli;

import static dev.rung.cli.MigrationSources.SHOP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Tests Ctrl-C on the process of the command line. */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no kill command")
final class InterruptionTest {

    private static final int INTERRUPTED = 130;

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void a_run_that_is_interrupted_cancels_its_statement_on_the_server_and_says_what_was_kept() throws Exception {
        try (Connection test = database.connect();
                Statement statement = test.createStatement()) {
            statement.execute("select pg_advisory_lock(4711)");
            Process process = migrate();
            try {
                await(statement, "1");
                signal(process, "INT");
                String complaint = new String(process.getErrorStream().readAllBytes(), UTF_8);
                assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).isEqualTo(INTERRUPTED);
                assertThat(complaint)
                        .startsWith("\ninterrupted\nerror: 004_think failed at step 1 of 1 (V004_Think.java:")
                        .contains("\nnothing of 004_think was kept; 3 migrations before it were completed; ")
                        .endsWith("the run was interrupted, and its statement was canceled on the server:"
                                + " run rung migrate again to continue\n");
                assertThat(waiting(statement)).isEqualTo("0");
                assertThat(value(statement, "select outcome from shop.schema_migration_log order by id desc limit 1"))
                        .isEqualTo("failed");
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private Process migrate() throws Exception {
        List<String> command = RealProcess.commandLine();
        command.addAll(List.of(
                "migrate",
                "--lock-timeout",
                "0",
                "--classpath",
                SHOP.with("shop-slow").path()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("RUNG_URL", database.url());
        builder.environment().put("RUNG_USER", database.user());
        builder.environment().put("RUNG_PASSWORD", database.password());
        return builder.start();
    }

    private static void signal(Process process, String name) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    private static void await(Statement statement, String count) throws SQLException, InterruptedException {
        while (!waiting(statement).equals(count)) {
            Thread.sleep(20);
        }
    }

    private static String waiting(Statement statement) throws SQLException {
        return value(
                statement,
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event = 'advisory'");
    }

    private static String value(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}

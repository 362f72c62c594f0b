package dev.rung.cli;

import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests the output while a run waits for other sessions. */
@Timeout(120)
final class LocksTest {

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void a_second_run_shows_who_holds_the_lock_and_finds_nothing_left_to_do() throws Exception {
        MigrationSources slow = SHOP.with("shop-slow");
        try (Connection test = database.connect();
                Statement statement = test.createStatement()) {
            statement.execute("select pg_advisory_lock(4711)");
            CompletableFuture<Result> first = start(slow, "migrate --lock-timeout 0");
            awaitRow(statement, "wait_event = 'advisory'");
            Result impatient = Shell.on(database, slow).run("migrate --lock-wait 100ms");
            CompletableFuture<Result> patient = start(slow, "migrate --lock-wait 1min");
            awaitRow(statement, "application_name like 'rung%' and query like '%pg_try_advisory_lock%'");
            statement.execute("select pg_advisory_unlock(4711)");

            assertThat(first.get().code()).as(first.get().err()).isZero();
            assertThat(impatient.code()).isEqualTo(1);
            assertThat(impatient.err()).startsWith("error: ").contains("pid ", "rung");
            assertThat(patient.get().code()).as(patient.get().err()).isZero();
            assertThat(patient.get().out())
                    .contains("waiting for another run on the set shop, ", " so far: pid ", "user " + database.user())
                    .endsWith("nothing to do\n");
        }
    }

    @Test
    void an_attempt_that_does_not_get_its_lock_is_shown() throws SQLException {
        Shell shell = Shell.on(database, SHOP);
        shell.run("migrate --to 1");
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table shop.customers");
            Result result = shell.run("migrate --to 2 --lock-timeout 100ms --attempts 2");
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.out())
                    .containsPattern(
                            "\\.\\.  002_add_orders  attempt 1 of 2: canceling statement due to lock timeout; retrying"
                                    + " in \\d+ ms\n");
            assertThat(result.err()).contains("[55P03]", "--lock-timeout");
        }
        assertThat(shell.run("migrate --to 2").code()).isZero();
    }

    private CompletableFuture<Result> start(MigrationSources sources, String command) {
        return CompletableFuture.supplyAsync(
                () -> Shell.on(database, sources).run(command), task -> new Thread(task).start());
    }

    private static void awaitRow(Statement statement, String condition) throws SQLException, InterruptedException {
        String query =
                "select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and "
                        + condition;
        while (!statement.executeQuery(query).next()) {
            Thread.sleep(20);
        }
    }
}

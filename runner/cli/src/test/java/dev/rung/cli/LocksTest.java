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
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said while others are in the way. */
final class LocksTest {

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void a_second_run_shows_who_holds_the_lock_and_finds_nothing_left_to_do()
            throws SQLException, InterruptedException, ExecutionException {
        MigrationSources slow = SHOP.with("shop-slow");
        CompletableFuture<Result> first =
                CompletableFuture.supplyAsync(() -> Shell.on(database, slow).run("migrate"));
        awaitThinking();
        Result impatient = Shell.on(database, slow).run("migrate --lock-wait 100ms");
        Result patient = Shell.on(database, slow).run("migrate --lock-wait 1min");

        assertThat(first.get().code()).as(first.get().err()).isZero();
        assertThat(impatient.code()).isEqualTo(1);
        assertThat(impatient.err()).startsWith("error: ").contains("pid ", "rung");
        assertThat(patient.code()).isZero();
        assertThat(patient.out())
                .contains("waiting for another run on the set shop, ", " so far: pid ", "user " + database.user())
                .endsWith("nothing to do\n");
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
                    .containsPattern("\\.\\.  002_add_orders  attempt 1 of 2: canceling statement due to lock timeout;"
                            + " again in \\d+ ms\n");
            assertThat(result.err()).contains("[55P03]", "--lock-timeout");
        }
        assertThat(shell.run("migrate --to 2").code()).isZero();
    }

    private void awaitThinking() throws SQLException, InterruptedException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            while (!statement
                    .executeQuery("select from pg_stat_activity where wait_event = 'PgSleep' and datname ="
                            + " current_database()")
                    .next()) {
                Thread.sleep(20);
            }
        }
    }
}

package dev.rung.cli;

import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that commands that destroy data ask for confirmation at a terminal. */
final class ConfirmationTest {

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final Shell shell = Shell.on(database, SHOP);

    @BeforeEach
    void migrate() {
        shell.run("migrate");
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void a_rollback_shows_what_it_drops_and_is_done_when_the_databases_name_is_typed() throws SQLException {
        database.execute(
                "insert into shop.customers values (1, 'a@example.com', 'A')",
                "insert into shop.orders select n, 1, 100 from generate_series(1, 3) n");
        Result result = shell.at(FakeTerminal.typing(database.name())).run("rollback --steps 2");
        Golden.assertMatches("confirm-rollback", result);
        assertThat(applied()).isEqualTo(1);
    }

    @Test
    void a_rollback_is_not_done_when_something_else_is_typed() {
        Result result = shell.at(FakeTerminal.typing("y")).run("rollback --steps 2");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).endsWith("not confirmed: nothing was done\n");
        assertThat(applied()).isEqualTo(3);
    }

    @Test
    void the_end_of_the_input_is_no_confirmation() {
        Result result = shell.at(FakeTerminal.typing()).run("redo");
        assertThat(result.code()).isEqualTo(1);
        assertThat(applied()).isEqualTo(3);
    }

    @Test
    void redo_asks() {
        Golden.assertMatches(
                "confirm-redo", shell.at(FakeTerminal.typing(database.name())).run("redo"));
    }

    @Test
    void a_reset_shows_which_tables_it_empties() {
        Result result = shell.at(FakeTerminal.typing(database.name())).run("seed --env test --reset");
        Golden.assertMatches("confirm-reset", result);
    }

    @Test
    void nothing_is_asked_when_there_is_nothing_to_do() {
        shell.run("rollback --all --yes");
        Result result = shell.at(FakeTerminal.typing()).run("rollback --all");
        assertThat(result.code()).isZero();
        assertThat(result.out()).endsWith("nothing to do\n");
    }

    @Test
    void nothing_is_asked_with_yes() {
        Result result = shell.at(FakeTerminal.typing()).run("rollback --steps 1 --yes");
        assertThat(result.code()).isZero();
        assertThat(result.out()).doesNotContain("?");
    }

    @Test
    void a_missing_password_is_asked_for() {
        Result result = shell.at(FakeTerminal.typing(database.password())).run("status --password");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Password of " + database.user() + " on ");
        result = shell.at(FakeTerminal.typing(database.password())).run("--password status");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Password of " + database.user() + " on ");
    }

    private int applied() {
        return (int) shell.run("status")
                .out()
                .lines()
                .filter(line -> line.startsWith("0") && line.contains(" applied "))
                .count();
    }
}

package dev.rung.cli;

import static dev.rung.cli.MigrationSources.BILLING;
import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests {@code history}. */
final class HistoryTest {

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final Shell shell = Shell.on(database, SHOP);

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void the_history_is_listed_newest_first() {
        shell.run("migrate --to 2");
        shell.run("seed --env test");
        shell.run("seed --env test --reset --yes");
        shell.with(SHOP.with("shop-failing")).run("migrate");
        shell.run("rollback --steps 1 --yes");
        shell.run("protect --env test");
        shell.run("protect --remove");
        Golden.assertMatches("history", client(shell.run("history")));
        Golden.assertMatches("history-json", client(shell.run("history --limit 5 --format json")));
    }

    @Test
    void an_empty_database_has_no_history() {
        Golden.assertMatches("history-empty", shell.run("history"));
    }

    @Test
    void the_number_of_rows_can_be_limited() {
        shell.run("migrate");
        assertThat(shell.run("history --limit 2").out().lines()).hasSize(4);
        assertThat(shell.run("history --limit 0").err()).isEqualTo("""
            error: invalid value for option '--limit': "0" is not a positive integer
              see rung history --help
            """);
    }

    @Test
    void each_set_has_its_own() {
        shell.with(SHOP, BILLING);
        shell.run("migrate --set shop");
        assertThat(shell.run("history --all-sets").out())
                .startsWith("billing: schema billing in ")
                .contains("\nthe log is empty\n", "\nshop: schema shop in ", "r_currencies");
    }

    /** Replaces the user and the host of the operating system by a placeholder. */
    private static Result client(Result result) {
        return new Result(result.code(), result.out().replaceAll("[^ \"\n]+@[^ \",\n]+", "CLIENT"), result.err());
    }
}

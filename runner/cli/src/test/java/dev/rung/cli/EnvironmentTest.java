package dev.rung.cli;

import static dev.rung.cli.MigrationSources.BILLING;
import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a database is for: said, recorded, and what follows from it. */
final class EnvironmentTest {

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final Shell shell = Shell.on(database, SHOP);

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void what_the_database_is_for_is_recorded_shown_and_forgotten() {
        Golden.assertMatches("protect", shell.run("protect --env production"));
        Golden.assertMatches("protect-again", shell.run("protect --env production"));
        Golden.assertMatches("protect-status", shell.run("status"));
        assertThat(shell.run("status --format json").out()).contains("\"environment\" : \"production\"");
        Golden.assertMatches("protect-remove-json", shell.run("protect --remove --format json"));
        Golden.assertMatches("protect-remove-again", shell.run("protect --remove"));
        assertThat(shell.run("status").out()).doesNotContain("production");
    }

    @Test
    void protect_must_be_told_one_thing() {
        assertFails(shell.run("protect"), 2, """
            error: protect isn't told what the database is for
              give --env, one of development, test, staging, production, or --remove
            """);
        assertFails(shell.with("RUNG_ENV", "test").run("protect"), 2, """
            error: protect isn't told what the database is for
              give --env, one of development, test, staging, production, or --remove
            """);
        assertFails(shell.run("protect --remove --env test"), 2, """
            error: --env and --remove contradict each other: give one of them
            """);
    }

    @Test
    void production_does_not_become_something_else_by_the_way() {
        shell.run("protect --env production");
        assertFails(shell.run("protect --env development"), 2, """
            error: the database is protected as production, so it can't be recorded to be for development; nothing was done
              if it really isn't production: rung protect --remove
            """);
    }

    @Test
    void what_destroys_data_is_refused_in_production() {
        shell.run("migrate");
        shell.run("protect --env production");
        for (String command : new String[] {"rollback --all", "seed --env test --reset"}) {
            Result result = shell.run(command + " --yes");
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err())
                    .startsWith("error: the database is protected as production, so rung ")
                    .endsWith("""
                         is refused, and no option allows it; nothing was done
                          if it really isn't production: rung protect --remove
                        """);
        }
        assertThat(shell.run("seed --env test --format json").out()).contains("\"kind\" : \"protected\"");
    }

    @Test
    void staging_keeps_its_data_but_can_be_seeded() {
        shell.run("migrate");
        shell.run("protect --env staging");
        assertFails(shell.run("seed --env test --reset --yes"), 1, """
            error: the database is protected as staging, so rung seed --reset is refused, and no option allows it; nothing was done
              if it really isn't staging: rung protect --remove
            """);
        assertThat(shell.run("seed --env staging").code()).isZero();
    }

    @Test
    void the_variable_counts_where_the_option_is_not_given() {
        shell.run("migrate");
        shell.with("RUNG_ENV", "test");
        assertThat(shell.run("seed").out()).contains("s002_test_customer");
        shell.run("protect --env development");
        assertThat(shell.run("seed --env development").out()).doesNotContain("s002_test_customer");
        assertFails(shell.with("RUNG_ENV", "prod").run("seed"), 2, """
            error: RUNG_ENV is "prod", which is not an environment
              it is one of development, test, staging, production
            """);
    }

    @Test
    void in_development_migrate_says_what_comes_next() {
        assertThat(shell.run("migrate --env development").out())
                .endsWith(
                        "\nnext: rung seed --env development plants the seeds; rung redo tries the newest way back\n");
        assertThat(shell.run("migrate --env development").out())
                .endsWith("\nnothing to do\nnext: rung create NAME writes the next migration\n");
        assertThat(shell.run("migrate --env development --quiet").out()).isEmpty();
        shell.run("protect --env development");
        assertThat(shell.run("migrate").out()).contains("next: ");
    }

    @Test
    void in_production_migrate_asks_nothing_seeds_nothing_and_gives_no_hints() {
        Result result =
                shell.with("RUNG_ENV", "production").at(FakeTerminal.typing()).run("migrate");
        assertThat(result.code()).isZero();
        assertThat(result.out()).doesNotContain("?", "next: ", "s001");
    }

    @Test
    void migrate_is_refused_where_one_says_production_and_the_other_does_not() {
        shell.run("protect --env production");
        assertFails(shell.run("migrate --env development"), 2, """
            error: the database is recorded to be for production, but --env or RUNG_ENV says development; nothing was done
              say production, or nothing; if it really is for development: rung protect --remove forgets what is recorded
            """);
        shell.run("protect --remove");
        shell.run("protect --env test");
        assertFails(shell.with("RUNG_ENV", "production").run("migrate"), 2, """
            error: the database is recorded to be for test, but --env or RUNG_ENV says production; nothing was done
              say test, or nothing; if it really is for production: rung protect --env production changes what is recorded
            """);
        for (String command : List.of("plan", "migrate --dry-run", "rollback --steps 1 --yes", "redo --yes")) {
            assertThat(shell.run(command).code()).as(command).isEqualTo(2);
        }
    }

    @Test
    void a_database_that_was_once_migrated_as_production_is_not_seeded_or_reset_as_another() {
        Shell both = Shell.on(database, SHOP, BILLING);
        assertThat(both.run("migrate --set shop --env production").code()).isZero();
        for (String command : List.of(
                "seed --env development --all-sets",
                "reset --env development --set shop --yes",
                "reset --env test --set billing --yes")) {
            Result result = both.run(command);
            assertThat(result.code()).as(command).isEqualTo(1);
            assertThat(result.err()).startsWith("error: the database is protected as production, so rung ");
        }
        assertFails(both.run("migrate --set billing --env staging"), 2, """
            error: the database is recorded to be for production, but --env or RUNG_ENV says staging; nothing was done
              say production, or nothing; if it really is for staging: rung protect --remove forgets what is recorded
            """);
        assertThat(both.run("status --set billing").out()).contains(", for production\n");
    }

    @Test
    void what_is_recorded_is_forgotten_for_all_sets() {
        Shell both = Shell.on(database, SHOP, BILLING);
        both.run("protect --set shop --env production");
        both.run("protect --set billing --env production");
        assertThat(both.run("protect --set billing --remove").code()).isZero();
        assertThat(both.run("status --set shop").out()).doesNotContain("production");
    }

    private static void assertFails(Result result, int code, String message) {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(code);
    }
}

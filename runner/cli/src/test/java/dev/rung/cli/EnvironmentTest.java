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

/** Tests the environment of a database: how it is given and recorded, and its effects. */
final class EnvironmentTest {

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final Shell shell = Shell.on(database, SHOP);

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void the_environment_is_recorded_shown_and_removed() {
        Golden.assertMatches("protect", shell.run("protect --env production"));
        Golden.assertMatches("protect-again", shell.run("protect --env production"));
        Golden.assertMatches("protect-status", shell.run("status"));
        assertThat(shell.run("status --format json").out()).contains("\"environment\" : \"production\"");
        Golden.assertMatches("protect-remove-json", shell.run("protect --remove --format json"));
        Golden.assertMatches("protect-remove-again", shell.run("protect --remove"));
        assertThat(shell.run("status").out()).doesNotContain("production");
    }

    @Test
    void protect_needs_an_environment_or_remove() {
        assertFails(shell.run("protect"), 2, """
            error: protect needs the environment of the database
              give --env with one of development, test, staging, production, or --remove
            """);
        assertFails(shell.with("RUNG_ENV", "test").run("protect"), 2, """
            error: protect needs the environment of the database
              give --env with one of development, test, staging, production, or --remove
            """);
        assertFails(shell.run("protect --remove --env test"), 2, """
            error: --env and --remove can't be combined
              give one of them
            """);
    }

    @Test
    void production_must_be_removed_before_it_is_changed() {
        shell.run("protect --env production");
        assertFails(shell.run("protect --env development"), 2, """
            error: the database is recorded as production, so it can't be recorded as development; nothing was done
              if it isn't production, run rung protect --remove first
            """);
    }

    @Test
    void commands_that_destroy_data_are_refused_in_production() {
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
              it must be one of development, test, staging, production
            """);
    }

    @Test
    void in_development_migrate_suggests_the_next_command() {
        assertThat(shell.run("migrate --env development").out())
                .endsWith("\nnext: rung seed --env development plants the seeds; rung redo tests the newest down\n");
        assertThat(shell.run("migrate --env development").out())
                .endsWith("\nnothing to do\nnext: rung create NAME writes the next migration\n");
        assertThat(shell.run("migrate --env development --quiet").out()).isEmpty();
        assertThat(shell.run("migrate").out())
                .as("without changes, the recorded environment isn't looked up")
                .endsWith("\nnothing to do\n");
    }

    @Test
    void in_production_migrate_asks_nothing_seeds_nothing_and_gives_no_hints() {
        Result result =
                shell.with("RUNG_ENV", "production").at(FakeTerminal.typing()).run("migrate");
        assertThat(result.code()).isZero();
        assertThat(result.out()).doesNotContain("?", "next: ", "s001");
    }

    @Test
    void migrate_is_refused_if_the_environment_contradicts_the_record() {
        shell.run("protect --env production");
        assertRefused(shell.run("migrate --env development"), 2, """
            error: the database is recorded as production, but --env or RUNG_ENV is development; nothing was done
              give production or leave it out; if the database is for development, rung protect --remove removes the record
            """);
        shell.run("protect --remove");
        shell.run("protect --env test");
        assertRefused(shell.with("RUNG_ENV", "production").run("migrate"), 2, """
            error: the database is recorded as test, but --env or RUNG_ENV is production; nothing was done
              give test or leave it out; if the database is for production, rung protect --env production changes the record
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
        assertRefused(both.run("migrate --set billing --env staging"), 2, """
            error: the database is recorded as production, but --env or RUNG_ENV is staging; nothing was done
              give production or leave it out; if the database is for staging, rung protect --remove removes the record
            """);
        assertThat(both.run("status --set billing").out()).contains(", for production\n");
    }

    @Test
    void the_record_is_removed_for_all_sets() {
        Shell both = Shell.on(database, SHOP, BILLING);
        both.run("protect --set shop --env production");
        both.run("protect --set billing --env production");
        assertThat(both.run("protect --set billing --remove").code()).isZero();
        assertThat(both.run("status --set shop").out()).doesNotContain("production");
    }

    /** A run that is refused when it has its lock has printed its heading. */
    private static void assertRefused(Result result, int code, String message) {
        assertThat(result.out()).hasLineCount(1).contains(": schema ");
        assertFails(new Result(result.code(), "", result.err()), code, message);
    }

    private static void assertFails(Result result, int code, String message) {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(code);
    }
}

package dev.rung.cli;

import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that a long step shows its progress. */
final class LongStepTest {

    private static final String STEP = "..  004_wait  (1 of 1)  12 s  step 2 of 3: do";

    /** A clock that runs five times as fast, so a step of three seconds takes fifteen. */
    private final Clock fast = fast(Instant.now());

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final Shell shell =
            Shell.on(database, SHOP.without("R_Currencies").with("shop-long")).at(fast);

    @BeforeEach
    void migrateToTheStep() {
        assertThat(shell.run("migrate --to 3").code()).isZero();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void without_a_screen_there_is_a_line_every_few_seconds_on_standard_error() {
        Result result = shell.run("migrate");
        assertThat(seconds(result.err())).contains(STEP + " $$ begin perform pg_sleep(3); end $$\n");
        assertThat(result.err().lines()).allMatch(line -> line.startsWith("..  004_wait  "));
        assertThat(result.out()).doesNotContain("step 2 of 3:");
        assertThat(shell.run("rollback --steps 1 --yes").err())
                .containsPattern(
                        "(?m)^..  004_wait  rolled back  \\(1 of 1\\)  \\d+ s  step 1 of 1: do .* end \\$\\$$");
    }

    @Test
    void on_a_screen_a_clock_is_redrawn_in_place() {
        Result result = shell.at(FakeTerminal.screen()).run("migrate");
        assertThat(result.err()).isEmpty();
        String redraw = "\r\u001b[2K";
        assertThat(seconds(result.out())).contains(redraw + STEP + " $$ begin perform pg_sleep(3);");
        assertThat(result.out().split("step 2 of 3", -1)).hasSizeGreaterThan(2);
    }

    @Test
    void json_and_quiet_show_no_progress() {
        assertThat(shell.run("migrate --quiet").err()).isEmpty();
        shell.run("rollback --steps 1 --yes");
        assertThat(shell.run("migrate --format json").err()).doesNotContain("step 2 of 3:");
    }

    @Test
    void the_log_for_programs_has_the_statement() {
        assertThat(shell.run("migrate --log-format json").err())
                .containsPattern("\"event\":\"statement_running\",\"set\":\"shop\",\"sql\":\"do \\$\\$ begin perform"
                        + " pg_sleep\\(3\\); end \\$\\$\"}")
                .doesNotContain("\n..");
    }

    private static String seconds(String text) {
        return text.replaceAll("\\d+ s  step", "12 s  step");
    }

    private static Clock fast(Instant start) {
        InstantSource source =
                () -> start.plus(Duration.between(start, Instant.now()).multipliedBy(5));
        return source.withZone(ZoneOffset.UTC);
    }
}

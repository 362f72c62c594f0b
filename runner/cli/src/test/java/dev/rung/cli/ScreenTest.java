package dev.rung.cli;

import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import org.junit.jupiter.api.Test;

/** Tests that colours and live lines are for screens only. */
final class ScreenTest {

    private static final String ESCAPE = "\u001b";

    @Test
    void colours_are_shown_on_a_screen() {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase()) {
            Shell shell = Shell.on(database, SHOP);
            Result migrated = shell.at(FakeTerminal.screen()).run("migrate");
            assertThat(migrated.out()).contains(ESCAPE + "[32mOK" + ESCAPE + "[0m", "(1 of 4)\r" + ESCAPE + "[2K");
            assertThat(shell.at(FakeTerminal.screen()).run("stat").err()).startsWith("error: ");
            assertThat(shell.at(FakeTerminal.screen()).run("status --set x").err())
                    .startsWith(ESCAPE + "[1;31merror:");
        }
    }

    @Test
    void colours_can_be_declined() {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase()) {
            Shell shell = Shell.on(database, SHOP);
            assertThat(shell.at(FakeTerminal.screen()).run("status --no-color").out())
                    .doesNotContain(ESCAPE);
            shell.with("NO_COLOR", "1");
            assertThat(shell.at(FakeTerminal.screen()).run("status").out()).doesNotContain(ESCAPE);
        }
    }

    @Test
    void json_has_no_colours_and_leaves_standard_output_to_the_object() {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase()) {
            Result migrated = Shell.on(database, SHOP).at(FakeTerminal.screen()).run("migrate --format json");
            assertThat(migrated.out()).startsWith("{").endsWith("}\n").doesNotContain(ESCAPE);
            assertThat(migrated.err()).contains("001_init");
        }
    }
}

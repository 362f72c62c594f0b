package dev.rung.cli;

import static dev.rung.cli.MigrationSources.BILLING;
import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import org.junit.jupiter.api.Test;

/** Tests that a suggested command can be typed as it is, and works on the same sets in the same database. */
final class NextTest {

    @Test
    void a_suggested_command_repeats_the_options_but_no_password() {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase()) {
            Shell shell = Shell.empty().with(SHOP, BILLING);
            String url = database.url() + "?password=only-for-this-test&options=-c%20a.b=1";
            String given = " --url " + url + " --user " + database.user() + " --schema a$b --password="
                    + (database.password().isEmpty() ? "only-for-this-test" : database.password());
            String repeated = " --schema 'a$b' --url 'postgresql://"
                    + database.url().replaceFirst("jdbc:postgresql://", "").replaceFirst("\\?.*", "")
                    + "?options=-c%20a.b%3D1' --user " + database.user();
            assertThat(shell.run("status --set shop" + given).out())
                    .endsWith("next: rung migrate --set shop" + repeated + "; rung plan --set shop" + repeated
                            + " shows its SQL\n");
            assertThat(shell.run("migrate --set shop --to 1 --env development" + given)
                            .out())
                    .contains("next: rung seed --env development --set shop" + repeated + " plants the seeds; rung redo"
                            + " --set shop" + repeated + " tests the newest down\n");
            assertThat(shell.run("rollback --set shop --all --yes" + given).out())
                    .endsWith("next: rung migrate --set shop" + repeated + " applies again what was rolled back\n");
        }
    }

    @Test
    void variables_are_not_repeated() {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase()) {
            assertThat(Shell.on(database, SHOP, BILLING)
                            .run("status --all-sets")
                            .out())
                    .contains("next: rung migrate --all-sets; rung plan --all-sets shows its SQL\n");
        }
    }
}

package dev.rung.cli;

import static dev.rung.cli.MigrationSources.BILLING;
import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the settings in {@code rung.properties} and {@code .env}. */
final class ProjectFilesTest {

    private static final String CLASS_PATH = "classpath = " + SHOP.path() + File.pathSeparator + BILLING.path() + "\n";

    @TempDir
    private Path folder;

    private final Shell shell = Shell.empty();

    @Test
    void the_properties_name_the_class_path_and_the_set() throws IOException {
        properties(CLASS_PATH + "set = billing\n");
        assertThat(run("validate").out()).startsWith("OK  billing").doesNotContain("shop");
        assertThat(run("validate --set shop").out()).startsWith("OK  shop").doesNotContain("billing");
        assertThat(run("validate --all-sets").out()).contains("billing", "shop");
        properties(CLASS_PATH + "set = shop, billing\n");
        assertThat(run("validate").out()).contains("billing", "shop");
        shell.with(BILLING);
        assertThat(run("validate --set billing").out()).startsWith("OK  billing");
    }

    @Test
    void a_set_or_a_class_path_that_is_not_there_is_traced_to_the_properties() throws IOException {
        properties(CLASS_PATH + "set = bills\n");
        assertRefused(run("validate"), """
            error: set in rung.properties: there is no migration set "bills" on the class path
              the sets are: billing, shop
            """);
        properties("classpath = target/classes\n");
        assertRefused(run("validate"), """
            error: the class path entry "target/classes" does not exist
              build the project, or correct classpath in rung.properties: jars and folders, separated by %s
            """.formatted(File.pathSeparator));
        properties("env = prod\n");
        assertRefused(run("seed"), """
            error: rung.properties: env = prod is invalid
              it must be one of development, test, staging, production
            """);
    }

    @Test
    void the_environment_is_that_of_the_database_that_the_projects_files_name() throws IOException {
        try (ScratchDatabase database = ScratchServer.shared().createDatabase()) {
            properties(CLASS_PATH + "set = shop\nenv = development\n");
            environment("RUNG_URL=" + database.url() + "\nRUNG_USER=" + database.user() + "\nRUNG_PASSWORD="
                    + database.password() + "\n");
            assertThat(run("migrate").out()).contains("next: rung seed --env development");
            assertThat(run("seed").code()).isZero();
            String elsewhere = " --url " + database.url() + " --user " + database.user()
                    + (database.password().isEmpty() ? "" : " --password=" + database.password());
            assertRefused(run("seed" + elsewhere), """
                error: seed needs the environment of the database
                  give --env with one of development, test, staging, production, or set RUNG_ENV
                  env in rung.properties and RUNG_ENV in .env apply only to the database that these files name
                """);
            assertThat(run("seed --env development" + elsewhere).code()).isZero();
        }
    }

    @Test
    void the_environment_comes_before_the_file() throws IOException {
        environment("RUNG_CLASSPATH=" + SHOP.path() + "\n");
        assertThat(run("validate").out()).startsWith("OK  shop");
        shell.with(BILLING);
        assertThat(run("validate").out()).startsWith("OK  billing");
    }

    @Test
    void a_malformed_file_is_refused_by_commands_but_not_by_the_help() throws IOException {
        environment("RUNG_PASSWORD secret\n");
        assertRefused(run("validate"), """
            error: .env: line 1 is not NAME=value
              write each line as NAME=value, without export; put a value with # or spaces in double quotes
            """);
        assertThat(run("help").code()).isZero();
    }

    private Result run(String words) {
        return shell.in(folder).run(words);
    }

    private void properties(String text) throws IOException {
        Files.writeString(folder.resolve("rung.properties"), text);
    }

    private void environment(String text) throws IOException {
        Files.writeString(folder.resolve(".env"), text);
    }

    private static void assertRefused(Result result, String message) {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.code()).isEqualTo(2);
    }
}

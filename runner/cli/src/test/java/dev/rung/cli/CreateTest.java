package dev.rung.cli;

import static dev.rung.cli.MigrationSources.BILLING;
import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class that the next migration begins with. */
final class CreateTest {

    @TempDir
    private Path project;

    private Path sources;
    private Shell shell;

    @BeforeEach
    void makeProject() throws IOException {
        sources = Files.createDirectories(project.resolve("database/src/main/java/example/shop"));
        Files.createDirectories(sources.resolve("seeds"));
        for (String file : new String[] {"package-info", "V001_Init", "V002_AddOrders", "seeds/package-info"}) {
            Files.writeString(sources.resolve(file + ".java"), "");
        }
        shell = Shell.empty().in(project).with(SHOP);
    }

    @Test
    void a_migration_gets_the_next_number_of_the_sources_whether_compiled_or_not() {
        assertDone(shell.run("create AddInvoices"), "database/src/main/java/example/shop/V003_AddInvoices.java");
        assertDone(shell.run("create PayInvoices --sql"), "database/src/main/java/example/shop/V004_PayInvoices.java");
        assertThat(sources.resolve("V004_PayInvoices.java")).content().startsWith("package example.shop;\n");
    }

    @Test
    void a_migration_can_be_stepwise_and_numbered_by_the_time() {
        assertThat(shell.run("create IndexInvoices --stepwise --timestamp").out())
                .matches("wrote database/src/main/java/example/shop/V20\\d{12}_IndexInvoices.java\n.*\n");
    }

    @Test
    void a_seed_goes_into_the_package_of_the_seeds() {
        assertDone(shell.run("create --seed Orders"), "database/src/main/java/example/shop/seeds/S001_Orders.java");
    }

    @Test
    void a_creation_as_json() {
        Golden.assertMatches("create-json", shell.run("create AddInvoices --format json"));
    }

    @Test
    void the_sources_may_be_elsewhere() throws IOException {
        Path folder = Files.createDirectories(project.resolve("java/example/shop"));
        Files.writeString(folder.resolve("package-info.java"), "");
        assertDone(shell.run("create AddInvoices --source java"), "java/example/shop/V001_AddInvoices.java");
        assertRefused(shell.run("create AddInvoices --source nowhere"), """
            error: the folder "%s" doesn't hold the package example.shop with a package-info.java
              name its source root, such as src/main/java
            """.formatted(project.resolve("nowhere")));
    }

    @Test
    void a_name_that_is_taken_or_malformed_is_refused() {
        assertRefused(shell.run("create AddOrders"), """
            error: the name AddOrders is taken by V002_AddOrders; nothing was written
              choose another
            """);
        assertRefused(shell.run("create add_invoices"), """
            error: "add_invoices" is not a name in PascalCase, of the letters A to Z and digits
              write AddInvoices; the number is put before it
            """);
        assertRefused(shell.run("create"), """
            error: missing required parameter: 'NAME'
              see rung create --help
            """);
        assertThat(sources).isDirectoryNotContaining("glob:**V003*");
    }

    @Test
    void options_of_migrations_are_not_for_seeds() {
        assertRefused(shell.run("create --seed Orders --stepwise"), """
            error: --timestamp, --stepwise and --sql are about migrations, not seeds
              leave them out
            """);
    }

    @Test
    void it_must_be_clear_where() {
        assertRefused(shell.with(SHOP, BILLING).run("create AddInvoices --all-sets"), """
            error: create writes into one set
              say which with --set
            """);
        assertRefused(shell.run("create --seed Rows --set billing"), """
            error: the set "billing" has no package for seeds
              make one whose package-info.java bears @SeedSet(of = "billing"), and build
            """);
        assertRefused(shell.run("create AddInvoices --set billing"), """
            error: no folder src/main/java/example/billing with a package-info.java is below the working directory
              go to the project's folder, or name the source root with --source
            """);
    }

    private static void assertDone(Result result, String file) {
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .isEqualTo("wrote " + file + "\nnext: fill it in, build, and see rung validate and rung plan\n");
        assertThat(result.code()).isZero();
    }

    private static void assertRefused(Result result, String message) {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(2);
    }
}

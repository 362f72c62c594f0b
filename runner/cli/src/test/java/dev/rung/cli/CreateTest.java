package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code create}, in sources that haven't been compiled. */
final class CreateTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-29T00:00:00.123Z"), ZoneId.of("Asia/Tokyo"));

    @TempDir
    private Path project;

    private Path sources;
    private Shell shell;

    @BeforeEach
    void makeProject() throws IOException {
        sources = makeSet("database/src/main/java", "shop");
        for (String name : new String[] {"V001_Init", "V002_AddOrders"}) {
            Files.writeString(sources.resolve(name + ".java"), "");
        }
        makePackage("database/src/main/java/example/shop/seeds", """
            @SeedSet(of = "shop")
            package example.shop.seeds;
            """);
        shell = Shell.empty().in(project).at(CLOCK);
    }

    @Test
    void a_migration_gets_the_next_number_of_the_sources_whether_compiled_or_not() {
        assertDone(shell.run("create AddInvoices"), "database/src/main/java/example/shop/V003_AddInvoices.java");
        assertDone(shell.run("create PayInvoices --sql"), "database/src/main/java/example/shop/V004_PayInvoices.java");
        assertThat(sources.resolve("V004_PayInvoices.java")).content().startsWith("package example.shop;\n");
    }

    @Test
    void a_name_may_be_written_in_snake_case_or_in_words() {
        assertDone(shell.run("create add_invoices"), "database/src/main/java/example/shop/V003_AddInvoices.java");
        assertDone(shell.run("create pay-invoices"), "database/src/main/java/example/shop/V004_PayInvoices.java");
        assertDone(shell.run("create", "drop s3 keys"), "database/src/main/java/example/shop/V005_DropS3Keys.java");
    }

    @Test
    void a_class_says_when_it_was_created() {
        shell.run("create AddInvoices");
        shell.run("create --seed Orders");
        String created = "\n *\n * <p>Created: 2025-12-29T00:00:00Z\n */\n";
        assertThat(sources.resolve("V003_AddInvoices.java")).content().contains(created + "public final class");
        assertThat(sources.resolve("seeds/S001_Orders.java")).content().contains(created + "@Environments");
    }

    @Test
    void a_migration_can_be_stepwise_and_numbered_by_the_time() {
        assertDone(
                shell.run("create IndexInvoices --stepwise --timestamp"),
                "database/src/main/java/example/shop/V20251229000000_IndexInvoices.java");
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
        Path folder = makeSet("java", "shop");
        assertDone(shell.run("create AddInvoices --source java"), "java/example/shop/V001_AddInvoices.java");
        assertDone(shell.run("create PayInvoices --source " + folder), "java/example/shop/V002_PayInvoices.java");
        assertRefused(shell.run("create AddInvoices --source nowhere"), """
            error: there is no migration set in the folder "nowhere"
              rung init writes the first one; if the project already has one, change to the project's folder, or name the source root with --source: the package has @MigrationSet in its package-info.java
            """);
    }

    @Test
    void a_set_is_chosen_by_its_name_or_its_package() throws IOException {
        makeSet("src/main/java", "billing");
        makePackage("src/main/java/example/odd", "@MigrationSet(name = Names.ODD, schema = ODD) package example.odd;");
        assertDone(shell.run("create A --set shop"), "database/src/main/java/example/shop/V003_A.java", " --set shop");
        assertDone(shell.run("create B --package example.billing"), "src/main/java/example/billing/V001_B.java");
        assertDone(shell.run("create C --package example.odd"), "src/main/java/example/odd/V001_C.java");
        assertThat(shell.run("create D --package example.odd --format json").out())
                .contains("\"set\" : null,", "\"schema\" : null,");
        assertRefused(shell.run("create E"), """
            error: there are several migration sets below the working directory
              choose with --set or --package: billing, example.odd, shop
            """);
        assertRefused(shell.run("create E --set ship"), """
            error: there is no migration set "ship" below the working directory
              the sets are: billing, example.odd, shop
            """);
        assertRefused(shell.run("create E --package example"), """
            error: there is no package example below the working directory
              the sets are: billing, example.odd, shop
            """);
        assertRefused(shell.run("create E --set shop --set billing"), """
            error: create writes into one set
              choose with --set
            """);
        assertRefused(shell.run("create --seed Rows --set billing"), """
            error: the set "billing" has no package for seeds
              create a package whose package-info.java has @SeedSet(of = "billing")
            """);
        assertRefused(shell.run("create --seed Rows --package example.odd"), """
            error: the package example.odd doesn't name its set by a string, so its seeds can't be found
              write the name into @MigrationSet and @SeedSet
            """);
    }

    @Test
    void several_folders_with_the_set_are_too_many() throws IOException {
        makeSet("copy/src/main/java", "shop");
        assertRefused(shell.run("create AddInvoices"), """
            error: there are several folders with the set shop: %s, %s
              choose with --source
            """.formatted(
                        project.resolve("copy/src/main/java/example/shop"), sources));
    }

    @Test
    void a_name_that_is_taken_or_malformed_is_refused() {
        assertRefused(shell.run("create AddOrders"), """
            error: the name AddOrders is already used by V002_AddOrders; nothing was written
              choose another
            """);
        assertRefused(shell.run("create V003_AddInvoices"), """
            error: "V003_AddInvoices" is not a name; a name consists of the letters A to Z and digits, and begins with a letter
              write AddInvoices; Rung adds the number
            """);
        assertRefused(shell.run("create 2fa"), """
            error: "2fa" is not a name; a name consists of the letters A to Z and digits, and begins with a letter
              write it like AddDelegates or add_delegates; Rung adds the number
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
            error: --timestamp, --stepwise and --sql apply to migrations, not to seeds
              leave them out
            """);
    }

    private Path makeSet(String root, String name) throws IOException {
        return makePackage(root + "/example/" + name, """
            /** Not a {@code @MigrationSet(name = "wrong")}. */
            @MigrationSet(name = "%1$s", schema = "%1$s", rules = @RuleSeverity(rule = A, severity = B)) // "x"
            @NullMarked
            package example.%1$s;

            import dev.rung.MigrationSet;
            """.formatted(name));
    }

    private Path makePackage(String folder, String info) throws IOException {
        Path path = Files.createDirectories(project.resolve(folder));
        Files.writeString(path.resolve("package-info.java"), info);
        return path;
    }

    private static void assertDone(Result result, String file) {
        assertDone(result, file, "");
    }

    private static void assertDone(Result result, String file, String given) {
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .isEqualTo("wrote " + file + "\nnext: complete it, build the project, and run rung validate" + given
                        + " and rung plan" + given + "\n");
        assertThat(result.code()).isZero();
    }

    private static void assertRefused(Result result, String message) {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(2);
    }
}

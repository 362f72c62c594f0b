package dev.rung.cli;

import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the commands that production refuses, and the options that allow them. */
final class ProductionCommandsTest {

    @TempDir
    private Path folder;

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final Shell shell = Shell.on(database, SHOP);

    @BeforeEach
    void migrate() throws SQLException {
        assertThat(shell.in(folder).run("migrate --env production").code()).isZero();
        database.execute("insert into shop.customers select n, n || '@example.com', 'N' from generate_series(1, 3) n");
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void a_way_down_that_loses_rows_is_refused_unless_the_database_is_named() {
        for (String command : new String[] {"rollback --steps 99 --yes", "redo --steps 99 --yes"}) {
            assertFails(shell.run(command), 1, """
                error: the database "%s" is for production, and this would lose data; nothing was done
                  table shop.customers: 3 rows
                  to do it anyway, back up the database with rung backup FILE, and add --allow-data-loss %1$s
                """.formatted(database.name()));
        }
        assertThat(shell.run("rollback --steps 99 --yes --format json").out())
                .contains("\"kind\" : \"data_loss_refused\"", "\"losses\" : [ \"table shop.customers: 3 rows\" ]");
        assertFails(shell.run("rollback --steps 99 --yes --allow-data-loss app"), 1, """
            error: --allow-data-loss names "app", but the database is "%s"; nothing was done
            """.formatted(database.name()));
        assertThat(shell.run("rollback --steps 2 --yes").code())
                .as("it loses nothing")
                .isZero();
        assertThat(shell.run("rollback --steps 1 --yes --allow-data-loss " + database.name())
                        .code())
                .isZero();
    }

    @Test
    void rollback_all_is_refused_whatever_is_named() {
        assertThat(shell.run("rollback --all --yes --allow-data-loss " + database.name())
                        .err())
                .startsWith("error: the database is protected as production, so rung rollback --all is refused");
    }

    @Test
    void what_hurts_is_refused_before_anything_runs() {
        shell.with(SHOP.with("shop-risky"));
        Golden.assertMatches("production-findings", shell.run("migrate"));
        Golden.assertMatches("production-plan", shell.run("plan"));
        Golden.assertMatches("production-plan-json", shell.run("migrate --dry-run --format json"));
        assertThat(shell.run("migrate --format json").out())
                .contains("\"kind\" : \"findings\"", "\"rule\" : \"drop-column\"");
        assertThat(shell.run("status").out()).contains("004_tidy");
    }

    @Test
    void severities_of_the_project_decide_what_is_refused() throws IOException {
        shell.with(SHOP.with("shop-risky"));
        String warnings = """
            rule.drop-column = warning
            rule.add-not-null = off
            rule.rename-table = warning
            backup = off
            """;
        project(warnings);
        Result result = shell.run("migrate --to 4");
        assertThat(result.code()).as("the rows that are there have no age").isEqualTo(1);
        assertThat(result.err()).startsWith("error: 004_tidy failed at step 2");
        project(warnings + "rule.statement-timeout = error\n");
        assertThat(shell.run("migrate --to 4").err()).contains("\n  statement-timeout  004_tidy (V004_Tidy.java): ");
        assertThat(shell.run("migrate --to 4 --statement-timeout 5s").err()).startsWith("error: 004_tidy failed");
        project(warnings + "rule.statement-timeout = error\nstatement-timeout = 5s\n");
        assertThat(shell.run("migrate --to 4").err()).startsWith("error: 004_tidy failed");
    }

    @Test
    void the_backup_policy_refuses_a_run_warns_or_is_off() throws IOException {
        shell.run("rollback --steps 1 --yes");
        project("backup = required\n");
        String required = """
            error: the database is for production, and a backup is required; nothing was done
              give --backup FILE; the policy is backup = required in rung.properties
            """;
        assertThat(shell.run("migrate"))
                .satisfies(result -> assertThat(result.out()).hasLineCount(1).contains(": schema "))
                .satisfies(result -> assertFails(new Result(result.code(), "", result.err()), 2, required));
        assertFails(shell.run("rollback --steps 1 --yes"), 2, required);
        assertThat(shell.run("plan").out()).contains("\n-- for production: rung migrate needs --backup FILE\n");
        assertThat(shell.run("migrate --backup x.dump --pg-bin nowhere").code())
                .as("without the backup nothing is applied")
                .isEqualTo(1);
        project("backup = off\n");
        assertThat(shell.run("migrate").err()).isEmpty();
        assertThat(shell.run("migrate").out()).endsWith("\nnothing to do\n");
        project("");
        assertThat(shell.run("migrate").err()).as("nothing is pending").isEmpty();
        assertThat(shell.run("rollback --steps 1 --yes").err()).isEqualTo("""
            warning: the database is for production, and no backup is made
              give --backup FILE, or set backup = off in rung.properties if backups are made by other means
            """);
    }

    @Test
    void a_run_that_is_refused_still_records_the_environment() {
        assertThat(shell.run("protect --remove").code()).isZero();
        shell.with(SHOP.with("shop-risky"));
        assertThat(shell.run("migrate --env production").code()).isEqualTo(1);
        assertThat(shell.run("reset --env development --yes").err()).startsWith("error: the database is protected");
    }

    private void project(String lines) throws IOException {
        Files.writeString(folder.resolve("rung.properties"), lines);
    }

    private static void assertFails(Result result, int code, String message) {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(code);
    }
}

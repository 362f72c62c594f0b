package dev.rung.cli;

import static dev.rung.cli.MigrationSources.BILLING;
import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests {@code reset}. */
final class ResetTest {

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final Shell shell = Shell.on(database, SHOP);

    @BeforeEach
    void fill() throws SQLException {
        assertThat(shell.run("migrate").code()).isZero();
        database.execute("create table shop.by_hand (id int)");
        database.execute("insert into shop.customers values (50, 'x@example.com', 'X')");
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void a_reset_drops_everything_then_migrates_and_seeds() throws SQLException {
        Golden.assertMatches("reset", shell.run("reset --env development --yes"));
        assertThat(query("select string_agg(name, ',' order by id) from shop.customers"))
                .isEqualTo("Ada,Ben,Cleopatra, the seventh of her name,Dan");
        assertThat(query("select to_regclass('shop.by_hand')")).isNull();
        assertThat(shell.run("status --check").code()).isZero();
    }

    @Test
    void a_seed_that_cannot_be_recorded_stops_what_plants_it_before_anything_is_dropped() throws SQLException {
        Shell broken = Shell.on(database, SHOP.with("shop-broken-seed"));
        String problem = """
            S003_Broken (S003_Broken.java:16): plant throws while it is recorded: java.lang.IllegalArgumentException: \
            there is no row for customers
              only pass rows to the fixtures there
            """;
        Result validate = broken.run("validate");
        assertThat(validate.code()).isEqualTo(1);
        assertThat(validate.out()).startsWith("BAD  shop  1 problem").contains("\n\n" + problem);
        assertThat(broken.run("validate --format json").out()).contains("\"seeds\" : 2");
        for (String command : new String[] {"seed --env test", "reset --env test --yes"}) {
            Result refused = broken.run(command);
            assertThat(refused.code()).as(command).isEqualTo(1);
            assertThat(refused.err()).as(command).contains(problem);
        }
        assertThat(query("select count(*) from shop.by_hand")).isEqualTo("0");
        assertThat(broken.run("migrate").code()).isZero();
        assertThat(broken.run("seed --env development").code()).isZero();
        assertThat(broken.run("reset --env development --yes").code()).isZero();
    }

    @Test
    void a_reset_as_json() {
        Golden.assertMatches("reset-json", shell.with("RUNG_ENV", "test").run("reset --yes --format json"));
    }

    @Test
    void a_reset_shows_what_it_drops_and_is_done_when_the_databases_name_is_typed() throws SQLException {
        Golden.assertMatches(
                "confirm-reset-schema",
                shell.at(FakeTerminal.typing(database.name())).run("reset --env development"));
        assertThat(query("select to_regclass('shop.by_hand')")).isNull();
    }

    @Test
    void a_reset_is_not_done_when_something_else_is_typed() throws SQLException {
        Result result = shell.at(FakeTerminal.typing("yes")).run("reset --env development");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).endsWith("not confirmed: nothing was done\n");
        assertStillThere();
    }

    @Test
    void a_reset_needs_a_terminal_or_yes() throws SQLException {
        assertRefused(shell.run("reset --env test"), 2, """
            error: reset can destroy data, and there is no terminal to ask for confirmation; nothing was done
              add --yes to confirm
            """);
    }

    @Test
    void a_reset_needs_an_environment() throws SQLException {
        assertRefused(shell.run("reset --yes"), 2, """
            error: reset needs the environment of the database; nothing was done
              give --env development or --env test, or set RUNG_ENV
            """);
        assertThat(shell.run("protect --env test").code()).isZero();
        assertThat(shell.run("reset --yes").code()).isZero();
    }

    @Test
    void a_reset_is_for_development_and_test() throws SQLException {
        for (String environment : new String[] {"production", "staging"}) {
            String message = """
                error: a database for %s is never reset; nothing was done
                  rung reset is for development and test
                """.formatted(environment);
            assertRefused(shell.run("reset --yes --env " + environment), 1, message);
            assertRefused(Shell.on(database, SHOP).with("RUNG_ENV", environment).run("reset --yes"), 1, message);
        }
    }

    @Test
    void a_protected_database_is_never_reset() throws SQLException {
        shell.run("protect --env production");
        assertRefused(shell.run("reset --yes --env development"), 1, """
            error: the database is protected as production, so rung reset is refused, and no option allows it; nothing was done
              if it really isn't production: rung protect --remove
            """);
        shell.run("protect --remove");
        assertThat(shell.run("reset --yes --env development").code()).isZero();
    }

    @Test
    void a_reset_of_an_empty_database_asks_nothing() {
        try (ScratchDatabase empty = ScratchServer.shared().createDatabase()) {
            Result result = Shell.on(empty, SHOP).at(FakeTerminal.typing()).run("reset --env test");
            assertThat(result.err()).isEmpty();
            assertThat(result.out())
                    .contains("there was nothing to drop\n")
                    .endsWith("2 seeds planted, 5 rows written\n");
        }
    }

    @Test
    void a_migration_that_fails_after_the_drop_is_reported() {
        Result result = shell.with(SHOP.with("shop-failing")).run("reset --env development --yes --format json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("\"table shop.by_hand\"", "\"result\" : \"failed\"", "\"kind\" : \"migration_failed\"");
    }

    @Test
    void several_sets_are_dropped_before_the_first_is_built_again() {
        Shell both = Shell.on(database, SHOP, BILLING);
        both.run("migrate --set billing");
        assertThat(both.run("reset --env development --yes --all-sets").code()).isZero();
        assertThat(both.run("status --check --all-sets").code()).isZero();
    }

    private void assertRefused(Result result, int code, String message) throws SQLException {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(code);
        assertStillThere();
    }

    private void assertStillThere() throws SQLException {
        assertThat(query("select count(*) from shop.customers")).isEqualTo("1");
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

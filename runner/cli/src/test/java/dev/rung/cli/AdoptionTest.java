package dev.rung.cli;

import static dev.rung.cli.MigrationSources.BILLING;
import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests that {@code baseline} and {@code resolve} record manual work if the catalog confirms it. */
final class AdoptionTest {

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final Shell shell = Shell.on(database, SHOP);

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void a_database_that_has_the_schema_is_adopted() throws SQLException {
        makeByHand("orders");
        Golden.assertMatches("baseline", shell.run("baseline --to 2"));
        Golden.assertMatches("baseline-status", shell.run("status"));
        assertThat(shell.run("migrate").out()).contains("003_index_orders").doesNotContain("002_add_orders");
    }

    @Test
    void a_baseline_reports_missing_objects() throws SQLException {
        makeByHand();
        Golden.assertMatches("baseline-doubts", shell.run("baseline --to 002_add_orders"));
    }

    @Test
    void a_baseline_as_json() throws SQLException {
        makeByHand();
        Golden.assertMatches("baseline-json", shell.run("baseline --to V002_AddOrders --format json"));
    }

    @Test
    void a_baseline_extends_a_short_history_and_is_refused_where_nothing_is_left() throws SQLException {
        shell.run("migrate --to 1");
        database.execute("create table shop.orders (id int primary key, customer_id int, cents int,"
                + " constraint orders_customer_fk foreign key (customer_id) references shop.customers)");
        assertThat(shell.run("baseline --to 2").out()).endsWith("""

            1 migration recorded, none run: 002_add_orders
            next: rung migrate applies newer migrations
            """);
        assertFails(shell.run("baseline --to 2"), 1, """
            error: set "shop" can't be baselined to 002_add_orders: every migration up to 002_add_orders is already recorded; nothing was recorded
              see rung status
            """);
        assertThat(shell.run("baseline --to 2 --format json").out()).contains("\"kind\" : \"adoption_refused\"");
    }

    @Test
    void a_baseline_needs_one_version_of_one_set() {
        assertFails(shell.run("baseline"), 2, """
            error: missing required option: '--to=V'
              see rung baseline --help
            """);
        assertFails(shell.run("baseline --to 9"), 2, """
            error: --to: set shop: the version "9" doesn't exist
              its versions are 001_init, 002_add_orders, 003_index_orders
            """);
        assertFails(shell.with(SHOP, BILLING).run("baseline --to 1 --all-sets"), 2, """
            error: --to names a version of one set, but several are selected
              choose with --set
            """);
    }

    @Test
    void a_migration_that_was_applied_by_hand_is_recorded() throws SQLException {
        shell.run("migrate --to 1");
        database.execute("create table shop.orders (id int)");
        Golden.assertMatches("resolve", shell.run("resolve --applied 2"));
        assertThat(shell.run("status").out()).contains("2 applied, 2 pending");
    }

    @Test
    void a_claim_that_the_catalog_contradicts_needs_force_and_a_reason() {
        shell.run("migrate --to 1");
        Golden.assertMatches("resolve-refused", shell.run("resolve --applied 2"));
        Golden.assertMatches("resolve-forced", shell.run("resolve --applied 2 --force incident-42"));
        assertThat(shell.run("history --limit 1").out()).contains("applied, forced: incident-42");
        assertThat(shell.run("status").out()).contains("2 applied, 2 pending");
    }

    @Test
    void a_migration_that_was_undone_by_hand_is_forgotten() throws SQLException {
        shell.run("migrate --to 2");
        assertFails(shell.run("resolve --rolled-back 002_add_orders"), 1, """
            error: 002_add_orders can't be recorded as rolled back: the catalog contradicts this
              V002_AddOrders.java:17: the table "orders" exists
            undo it with rung rollback, or record it anyway with --force "why"
            """);
        database.execute("drop table shop.orders");
        Golden.assertMatches("resolve-json", shell.run("resolve --rolled-back 002_add_orders --format json"));
        assertThat(shell.run("status").out()).contains("1 applied, 3 pending");
    }

    @Test
    void a_pending_migration_can_not_be_resolved_as_rolled_back() {
        assertFails(shell.run("resolve --rolled-back 1"), 1, """
            error: set shop: the version "1" is not applied
              nothing is applied
            """);
        shell.run("migrate --to 1");
        assertFails(shell.run("resolve --rolled-back 2"), 1, """
            error: set shop: the version "2" is not applied
              the applied versions are 001_init
            """);
    }

    @Test
    void resolve_needs_one_claim_about_one_set() {
        assertFails(shell.run("resolve"), 2, """
            error: resolve needs a claim
              give one of --applied V, --rolled-back V, --step-done V, --step-undone V and --renamed OLD=NEW
            """);
        assertFails(shell.run("resolve --applied 1 --rolled-back 1"), 2, """
            error: resolve takes one claim at a time
              give one of --applied V, --rolled-back V, --step-done V, --step-undone V and --renamed OLD=NEW
            """);
        assertFails(shell.run("resolve --applied 1 --force= "), 2, """
            error: --force needs a reason
              explain why the catalog is wrong; the reason is logged
            """);
        assertFails(shell.run("resolve --applied 9"), 1, """
            error: set shop: the version "9" doesn't exist
              its versions are 001_init, 002_add_orders, 003_index_orders, r_currencies
            """);
        assertFails(shell.with(SHOP, BILLING).run("resolve --applied 1 --all-sets"), 2, """
            error: resolve works on one set, but several are selected
              choose with --set
            """);
    }

    private void makeByHand(String... more) throws SQLException {
        database.execute("create schema shop");
        database.execute(
                "create table shop.customers (id int primary key, email varchar(320) unique, name varchar(200))");
        for (String table : more) {
            database.execute("create table shop." + table + " (id int primary key, customer_id int, cents int,"
                    + " constraint orders_customer_fk foreign key (customer_id) references shop.customers)");
        }
    }

    private static void assertFails(Result result, int code, String message) {
        assertThat(result.err()).isEqualTo(message);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(code);
    }
}

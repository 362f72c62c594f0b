package dev.rung.cli;

import static dev.rung.cli.MigrationSources.BILLING;
import static dev.rung.cli.MigrationSources.INVALID;
import static dev.rung.cli.MigrationSources.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.Shell.Result;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests the exact output of each command, in both formats. */
final class GoldenOutputTest {

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final Shell shell = Shell.on(database, SHOP);

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void migrate() {
        Golden.assertMatches("migrate", shell.run("migrate"));
        Golden.assertMatches("migrate-again", shell.run("migrate"));
    }

    @Test
    void migrate_up_to_a_version() {
        Golden.assertMatches("migrate-to", shell.run("migrate --to 2"));
    }

    @Test
    void migrate_as_json() {
        Golden.assertMatches("migrate-json", shell.run("migrate --format json"));
    }

    @Test
    void migrate_quietly() {
        Golden.assertMatches("migrate-quiet", shell.run("migrate --quiet"));
    }

    @Test
    void migrate_verbosely() {
        Golden.assertMatches("migrate-verbose", shell.run("migrate --verbose"));
    }

    @Test
    void a_migration_that_fails() {
        Golden.assertMatches(
                "migrate-failing", shell.with(SHOP.with("shop-failing")).run("migrate"));
    }

    @Test
    void a_migration_that_fails_as_json() {
        Golden.assertMatches(
                "migrate-failing-json", shell.with(SHOP.with("shop-failing")).run("migrate --format json"));
    }

    @Test
    void a_migration_that_was_changed_after_it_was_applied() {
        shell.run("migrate");
        shell.with(SHOP.with("shop-changed").without("V003_IndexOrders"));
        Golden.assertMatches("changed-status", shell.run("status"));
        Golden.assertMatches("changed-migrate", shell.run("migrate"));
        Golden.assertMatches("changed-migrate-json", shell.run("migrate --format json"));
    }

    @Test
    void plan() {
        shell.run("migrate --to 1");
        Golden.assertMatches("plan", shell.run("plan"));
        Golden.assertMatches("plan-json", shell.run("plan --format json"));
        shell.run("migrate");
        Golden.assertMatches("plan-empty", shell.run("plan"));
    }

    @Test
    void a_plan_without_a_database() {
        Shell offline = Shell.empty().with(MigrationSources.SHOP);
        Golden.assertMatches("plan-offline", offline.run("plan --offline --to 1"));
        Golden.assertMatches("plan-offline-summary", offline.run("plan --offline --summary --schema other"));
    }

    @Test
    void a_plan_in_short() {
        shell.run("migrate --to 1");
        Golden.assertMatches("plan-summary", shell.run("plan --summary"));
        Golden.assertMatches("plan-down-summary", shell.run("plan --down --all --summary"));
        shell.run("migrate");
        Golden.assertMatches("plan-summary-empty", shell.run("plan --summary"));
    }

    @Test
    void a_plan_of_the_way_down() throws SQLException {
        shell.run("migrate");
        database.execute("insert into shop.customers values (1, 'ada@example.com', 'Ada')");
        Result plan = shell.run("plan --down --to 1");
        Golden.assertMatches("plan-down", plan);
        assertThat(shell.run("rollback --to 1 --dry-run")).isEqualTo(plan);
        Golden.assertMatches("plan-down-json", shell.run("plan --down --all --format json"));
        shell.run("protect --env production");
        Golden.assertMatches("plan-down-production", shell.run("rollback --steps 4 --dry-run"));
        assertThat(shell.run("status --check").code()).isZero();
    }

    @Test
    void migrate_by_a_number_of_migrations() {
        Golden.assertMatches("plan-count", shell.run("plan --count 1 --summary"));
        Golden.assertMatches("migrate-count", shell.run("migrate --count 2"));
        assertThat(shell.run("migrate --count 1").out()).contains("OK  003_index_orders", "1 migration applied");
        assertThat(shell.run("migrate --count 9").out()).contains("OK  r_currencies", "1 migration applied");
        assertThat(shell.run("migrate --count 9").out()).endsWith("nothing to do\n");
    }

    @Test
    void status() {
        Golden.assertMatches("status-empty", shell.run("status"));
        shell.run("migrate --to 2");
        Golden.assertMatches("status", shell.run("status"));
        Golden.assertMatches("status-json", shell.run("status --format json"));
        Golden.assertMatches("status-check", shell.run("status --check"));
        shell.run("migrate");
        Golden.assertMatches("status-check-done", shell.run("status --check"));
    }

    @Test
    void status_of_a_schema_with_something_left_half_done() throws SQLException {
        shell.run("migrate");
        database.execute(
                "create index customers_email_ccnew on shop.customers (email)",
                "update pg_index set indisvalid = false where indexrelid = 'shop.customers_email_ccnew'::regclass");
        Golden.assertMatches("status-leftovers", shell.run("status"));
        Golden.assertMatches("status-leftovers-json", shell.run("status --format json"));
    }

    @Test
    void rollback() {
        shell.run("migrate");
        Golden.assertMatches("rollback", shell.run("rollback --steps 2 --yes"));
        Golden.assertMatches("rollback-all-json", shell.run("rollback --all --yes --format json"));
        Golden.assertMatches("rollback-nothing", shell.run("rollback --all --yes"));
    }

    @Test
    void rollback_of_a_migration_whose_class_is_gone() {
        shell.run("migrate");
        shell.with(SHOP.without("V003_IndexOrders"));
        Golden.assertMatches("rollback-missing", shell.run("rollback --steps 1 --yes"));
        Golden.assertMatches("rollback-recorded", shell.run("rollback --steps 1 --recorded 003_index_orders --yes"));
    }

    @Test
    void a_newest_migration_whose_class_is_gone() {
        shell.run("migrate");
        shell.with(SHOP.without("V003_IndexOrders"));
        Golden.assertMatches("missing-status", shell.run("status"));
        Golden.assertMatches("missing-plan", shell.run("plan"));
        Golden.assertMatches("missing-plan-json", shell.run("plan --format json"));
    }

    @Test
    void redo() {
        shell.run("migrate");
        Golden.assertMatches("redo", shell.run("redo --steps 2 --yes"));
    }

    @Test
    void validate() {
        Shell offline = Shell.empty();
        Golden.assertMatches("validate", offline.with(SHOP, BILLING).run("validate"));
        Golden.assertMatches("validate-invalid", offline.with(SHOP, INVALID).run("validate"));
        Golden.assertMatches("validate-json", offline.run("validate --format json"));
    }

    @Test
    void seed() {
        shell.run("migrate");
        Golden.assertMatches("seed", shell.run("seed --env test"));
        Golden.assertMatches("seed-again-json", shell.run("seed --env test --format json"));
        shell.run("protect --env development");
        Golden.assertMatches("seed-reset", shell.run("seed --env development --reset --yes"));
        shell.run("protect --env staging");
        Golden.assertMatches("seed-staging", shell.run("seed --env staging"));
    }

    @Test
    void several_sets() {
        shell.with(SHOP, BILLING);
        Golden.assertMatches("sets-migrate", shell.run("migrate --all-sets"));
        Golden.assertMatches("sets-status", shell.run("status --set shop --set billing"));
        Golden.assertMatches("sets-rollback-json", shell.run("rollback --all --all-sets --yes --format json"));
    }

    @Test
    void several_sets_of_which_the_first_fails() {
        shell.with(SHOP.with("shop-failing"), BILLING);
        Golden.assertMatches("sets-failing", shell.run("migrate --set shop --set billing"));
    }
}

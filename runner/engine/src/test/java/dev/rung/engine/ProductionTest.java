package dev.rung.engine;

import static dev.rung.engine.RollbackTest.create;
import static dev.rung.engine.RollbackTest.drop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.Environment;
import dev.rung.engine.Databases.Database;
import dev.rung.engine.exception.EnvironmentMismatchException;
import dev.rung.engine.exception.FindingsException;
import dev.rung.engine.exception.HistoryException;
import dev.rung.engine.exception.ProtectedException;
import dev.rung.engine.model.RollbackTarget;
import dev.rung.engine.model.SchemaObject;
import dev.rung.engine.model.Target;
import dev.rung.engine.settings.SessionRole;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the environment applies to the whole database and determines which runs are refused. */
@ExtendWith(Databases.class)
class ProductionTest {

    @TempDir
    private Path folder;

    @Test
    void a_database_is_production_for_every_set_in_it(Database database) {
        Rung alpha = set(database, "alpha").build();
        Rung beta = set(database, "beta").build();
        alpha.migrate();
        beta.migrate();
        alpha.protect(Environment.PRODUCTION);
        assertThat(beta.environment()).hasValue(Environment.PRODUCTION);
        assertThatThrownBy(() -> beta.planReset(Environment.DEVELOPMENT)).isInstanceOf(ProtectedException.class);
        beta.unprotect();
        assertThat(alpha.environment()).isEmpty();
    }

    @Test
    void an_environment_that_an_older_version_recorded_in_the_log_of_one_set_still_counts(Database database) {
        Rung alpha = set(database, "alpha").build();
        Rung beta = set(database, "beta").build();
        alpha.migrate();
        beta.migrate();
        database.execute(
                "insert into alpha.schema_migration_log (set_name, action, outcome, duration_ms, client, tool_version,"
                        + " detail) values ('alpha', 'protect', 'done', 0, 'x', '1', 'production')",
                "comment on table alpha.schema_migration_log is 'Rung: as it was'");
        assertThat(beta.environment()).hasValue(Environment.PRODUCTION);
        beta.protect(Environment.STAGING);
        assertThat(alpha.environment()).hasValue(Environment.STAGING);
    }

    @Test
    void a_role_that_may_read_only_its_own_schema_finds_the_environment_in_another_one(Database database) {
        String role = "beta of " + database.scratch().name();
        database.execute(
                "create role \"" + role + "\" nologin",
                "create schema beta authorization \"" + role + "\"",
                "revoke all on schema public from public");
        try {
            Rung alpha = set(database, "alpha").build();
            Rung beta = set(database, "beta").role(new SessionRole(role)).build();
            alpha.migrate();
            beta.migrate();
            assertThat(beta.planReset(Environment.TEST).objects())
                    .extracting(SchemaObject::toString)
                    .containsExactly("table beta.beta");
            alpha.protect(Environment.PRODUCTION);
            assertThat(beta.environment()).hasValue(Environment.PRODUCTION);
            assertThatThrownBy(beta::unprotect)
                    .isInstanceOf(HistoryException.class)
                    .hasMessage(
                            "the schema \"alpha\" records that the database is for production, but this role may not"
                                    + " change it; nothing was done\n  let the role \""
                                    + database.scratch().user() + "\" change it with Rung.protect(...)");
            database.execute("comment on table alpha.schema_migration_log is 'Rung: as it was'");
            assertThatThrownBy(() -> beta.planReset(Environment.TEST))
                    .isInstanceOf(ProtectedException.class)
                    .hasMessage("it can't be determined whether the database is for production, so Rung.reset(...) is"
                            + " refused; nothing was done\n"
                            + "  this role may not read \"alpha\".\"schema_migration_log\", in which an older"
                            + " version of Rung may have recorded it\n"
                            + "  let the role \""
                            + database.scratch().user()
                            + "\" record the environment of the database with Rung.protect(...)");
        } finally {
            database.execute("drop owned by \"" + role + "\" cascade", "drop role \"" + role + "\"");
        }
    }

    @Test
    void a_run_with_an_environment_records_it_and_a_run_with_another_one_is_refused(Database database) {
        RungBuilder builder = set(database, "alpha");
        builder.environment(Environment.PRODUCTION).build().migrate();
        assertThat(builder.build().environment()).hasValue(Environment.PRODUCTION);
        assertThat(database.log("alpha")).containsExactly("protect done", "migrate 001_init done");
        builder.build().migrate();
        assertThat(database.log("alpha")).hasSize(2);
        Rung told = builder.environment(Environment.STAGING).build();
        assertThatThrownBy(told::migrate)
                .isInstanceOf(EnvironmentMismatchException.class)
                .hasMessage("the database is recorded as production, but this run was started for staging;"
                        + " nothing was done");
        assertThatThrownBy(() -> told.planRollback(RollbackTarget.steps(1), Set.of()))
                .isInstanceOf(EnvironmentMismatchException.class);
        assertThatThrownBy(() -> set(database, "beta").build().planSeeds(Environment.DEVELOPMENT, false))
                .isInstanceOf(ProtectedException.class);
    }

    @Test
    void seeding_and_resetting_record_the_environment(Database database) {
        Rung rung = set(database, "alpha").build();
        rung.reset(rung.planReset(Environment.TEST));
        assertThat(rung.environment()).hasValue(Environment.TEST);
        assertThatThrownBy(() -> rung.planSeeds(Environment.DEVELOPMENT, false))
                .isInstanceOf(EnvironmentMismatchException.class);
        rung.protect(Environment.DEVELOPMENT);
        rung.seed(rung.planSeeds(Environment.DEVELOPMENT, false));
        assertThatThrownBy(() -> rung.planReset(Environment.TEST)).isInstanceOf(EnvironmentMismatchException.class);
    }

    @Test
    void a_plan_that_is_only_shown_records_nothing(Database database) {
        Rung rung = set(database, "alpha").environment(Environment.PRODUCTION).build();
        rung.plan(Target.latest());
        assertThat(database.value("select to_regclass('alpha.schema_migration_log')"))
                .isEqualTo("null");
    }

    @Test
    void in_production_a_pending_finding_of_severity_error_is_refused_before_anything_runs(Database database) {
        set(database, "shop").build().migrate();
        ClassLoader next = MigrationSources.set(folder.resolve("next"), "name = \"shop\", schema = \"shop\"")
                .migration("V001_Init", create("shop"), drop("shop"))
                .migration("V002_B", create("b"), drop("b"))
                .migration("V003_C", "steps.run(alterTable(\"shop\").drop(\"id\"));", "steps.irreversible(\"a test\");")
                .load();
        Rung rung = database.rung(next).environment(Environment.PRODUCTION).build();
        assertThatThrownBy(rung::migrate).isInstanceOf(FindingsException.class).hasMessage("""
            the database is for production, and pending migrations have a finding of severity error; nothing was run
              drop-column  003_c (V003_C.java:15): drops the column "id" of "shop": its data is lost, and a running release that reads it fails
                stop using the column first, and drop it in a later release, with steps.accept(Rule.DROP_COLUMN, "unused since ...")
                see docs/rules/drop-column.md
              acknowledge an intended finding with steps.accept(...) in the migration's up\
            """);
        assertThat(database.tables("shop")).containsExactly("shop");
        assertThatThrownBy(() -> database.rung(next).build().migrate())
                .as("what is recorded counts without being said")
                .isInstanceOf(FindingsException.class);
        rung.migrate(Target.to("2"));
        assertThat(database.tables("shop")).containsExactly("b", "shop");
    }

    @Test
    void changes_of_pending_migrations_to_their_own_tables_are_no_findings(Database database) {
        ClassLoader fresh = MigrationSources.shop(folder)
                .migration("V001_Init", create("a"), drop("a"))
                .migration("V002_B", "steps.run(alterTable(\"a\").renameTo(\"b\"));", "steps.irreversible(\"a test\");")
                .load();
        database.rung(fresh).environment(Environment.PRODUCTION).build().migrate();
        assertThat(database.tables("shop")).containsExactly("b");
    }

    private RungBuilder set(Database database, String name) {
        return database.rung(
                MigrationSources.set(folder.resolve(name), "name = \"" + name + "\", schema = \"" + name + "\"")
                        .migration("V001_Init", create(name), drop(name))
                        .load());
    }
}

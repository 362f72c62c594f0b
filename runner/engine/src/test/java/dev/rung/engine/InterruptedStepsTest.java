package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.engine.Databases.Database;
import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.model.MigrationState;
import dev.rung.engine.model.RollbackTarget;
import dev.rung.engine.model.Target;
import dev.rung.engine.settings.LockSettings;
import dev.rung.engine.settings.RetrySettings;
import dev.rung.engine.settings.TimeoutSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the record of steps is true: an object that merely exists doesn't count as the work of a step. */
@ExtendWith(Databases.class)
class InterruptedStepsTest {

    private static final String TABLE =
            "steps.run(createTable(\"a\").column(\"id\", INTEGER).column(\"cents\", INTEGER));";
    private static final String DROP = "steps.run(dropTable(\"a\"));";
    private static final String NOTHING = "steps.irreversible(\"only for the test\");";
    private static final RetrySettings TWO_ATTEMPTS =
            new RetrySettings(2, Duration.ofMillis(10), Duration.ofMillis(10));

    @TempDir
    private Path folder;

    @Test
    void a_view_that_could_not_be_replaced_is_not_taken_for_the_new_one(Database database) throws SQLException {
        Rung rung = rung(database, """
            steps.run(PostgresDSL.createOrReplaceView("v").as(select(inline(2).as("x"))));
            """);
        rung.migrate(Target.to("001"));
        database.execute("create view shop.v as select 1 as x");
        try (Connection reader = database.scratch().connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.executeQuery("select * from shop.v");
            assertThatThrownBy(rung::migrate).hasMessageContaining("[55P03]");
        }
        assertThat(database.value("select x from shop.v")).isEqualTo("1");
        rung.migrate();
        assertThat(database.value("select x from shop.v")).isEqualTo("2");
    }

    @Test
    void a_step_that_conflicts_with_another_object_fails_again(Database database) {
        for (String step : new String[] {
            "steps.run(createTable(\"b\").column(\"id\", INTEGER));",
            "steps.run(PostgresDSL.createUniqueIndex(\"b\").on(\"a\", \"id\"));",
            "steps.run(PostgresDSL.createUniqueIndex(\"b\").concurrently().on(\"a\", \"id\"));",
            "steps.run(PostgresDSL.alterTable(\"a\").addColumn(\"b\", BIGINT));"
        }) {
            database.execute("drop schema if exists shop cascade");
            Rung rung = rung(database, step);
            rung.migrate(Target.to("001"));
            database.execute("alter table shop.a add b text", "create index b on shop.a (b)");
            assertThatThrownBy(rung::migrate).hasMessageContaining("already exists");
            assertThatThrownBy(rung::migrate).hasMessageContaining("already exists");
            assertThat(rung.status().in(MigrationState.RUNNING)).hasSize(1);
        }
    }

    @Test
    void if_not_exists_does_not_accept_an_invalid_or_another_index(Database database) {
        Rung rung = rung(database, """
            steps.run(PostgresDSL.createIndex("a_idx").concurrently().ifNotExists().on("a", "id"));
            """);
        rung.migrate(Target.to("001"));
        database.execute(
                "create index a_idx on shop.a (id)",
                "update pg_index set indisvalid = false where indexrelid = 'shop.a_idx'::regclass");
        assertThatThrownBy(rung::migrate)
                .hasMessageContaining("002_online failed at step 1 of 1 (V002_Online.java:15): an invalid index"
                        + " \"shop\".\"a_idx\" exists: CREATE INDEX a_idx ON shop.a USING btree (id)")
                .hasMessageEndingWith("drop it (drop index concurrently \"shop\".\"a_idx\")");
        database.execute("drop index shop.a_idx", "create index a_idx on shop.a (cents)");
        assertThatThrownBy(rung::migrate)
                .hasMessageContaining("another index \"shop\".\"a_idx\" exists: CREATE INDEX a_idx ON shop.a USING"
                        + " btree (cents)");
        database.execute("drop index shop.a_idx", "create index a_idx on shop.a (id)");
        rung.migrate();
        assertThat(rung.status().isUpToDate()).isTrue();
    }

    @Test
    void an_index_that_was_dropped_unrecorded_is_not_looked_for_elsewhere(Database database) {
        database.execute("create table public.a (id integer)", "create index i on public.a (id)");
        Rung rung = rung(database, "steps.run(PostgresDSL.dropIndex(\"i\").concurrently());");
        rung.migrate(Target.to("001"));
        database.execute("create index i on shop.a (id)");
        interrupt(database, rung, "drop index shop.i");
        rung.migrate();
        assertThat(database.value("select to_regclass('public.i')")).isEqualTo("i");
        assertThat(rung.status().isUpToDate()).isTrue();
    }

    @Test
    void a_rollback_records_an_interrupted_step_of_up_that_is_complete(Database database) {
        Rung rung = rung(
                database,
                "steps.run(PostgresDSL.createIndex(\"i\").concurrently().on(\"a\", \"id\"));",
                "steps.run(PostgresDSL.dropIndex(\"i\").concurrently());");
        rung.migrate(Target.to("001"));
        interrupt(database, rung, "create index i on shop.a (id)");
        assertThatThrownBy(() -> rung.run(rung.planRollback(RollbackTarget.steps(1), Set.of())))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageStartingWith("002_online could not be rolled back: step 1 of up (V002_Online.java:")
                .hasMessageContaining("was interrupted, but is complete; this is recorded now")
                .hasMessageEndingWith("plan the rollback again");
        rung.run(rung.planRollback(RollbackTarget.steps(1), Set.of()));
        assertThat(database.value("select to_regclass('shop.i')")).isEqualTo("null");
    }

    @Test
    void a_rollback_stops_before_a_step_of_up_whose_outcome_is_unknown(Database database) {
        Rung rung = rung(
                database,
                "steps.run(PostgresDSL.createIndex(\"i\").concurrently().on(\"a\", \"id\"));",
                "steps.run(PostgresDSL.dropIndex(\"i\").concurrently());");
        rung.migrate(Target.to("001"));
        interrupt(database, rung, "create index i on shop.a (cents)");
        assertThatThrownBy(() -> rung.run(rung.planRollback(RollbackTarget.steps(1), Set.of())))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("002_online could not be rolled back");
        assertThat(database.value("select to_regclass('shop.i')")).isEqualTo("shop.i");
    }

    @Test
    void an_index_of_another_definition_is_not_the_interrupted_steps(Database database) {
        Rung rung = rung(database, "steps.run(PostgresDSL.createIndex(\"i\").concurrently().on(\"a\", \"id\"));");
        rung.migrate(Target.to("001"));
        interrupt(database, rung, "create index i on shop.a (cents)");
        assertThatThrownBy(rung::migrate).hasMessageContaining("another index \"shop\".\"i\" exists");
        database.execute("drop index shop.i", "create index i on shop.a (id)");
        String oid = database.value("select 'shop.i'::regclass::oid");
        rung.migrate();
        assertThat(database.value("select 'shop.i'::regclass::oid")).isEqualTo(oid);
    }

    @Test
    void plain_sql_with_unknown_effects_stops_the_next_run(Database database) {
        Rung rung = rung(database, "steps.sql(\"create index concurrently i on a (id)\");");
        rung.migrate(Target.to("001"));
        interrupt(database, rung, "create index i on shop.a (id)");
        assertThatThrownBy(rung::migrate).hasMessage("""
            002_online failed at step 1 of 1 (V002_Online.java:15): the step was interrupted, and Rung can't determine whether it\
             is complete: it ran outside a transaction, and Rung doesn't know its effects

                create index concurrently i on a (id)

            no step of 002_online is complete
            check the database, then record its state: Rung.resolveStep("002_online", true), or\
             Rung.resolveStep("002_online", false)\
            """);
        rung.resolveStep("002", true);
        rung.migrate();
        assertThat(rung.status().isUpToDate()).isTrue();
        assertThatThrownBy(() -> rung.resolveStep("002", true))
                .hasMessage("002_online has no interrupted step; nothing was recorded\n  see Rung.status()");
    }

    @Test
    void an_interrupted_rollback_continues_with_the_same_steps_in_the_same_mode(Database database) {
        String cents = """
            steps.sql("update a set cents = cents / 10");
            steps.sql("select 1 / (select count(*) from fuse)");
            steps.sql("update a set cents = cents / 10");
            """;
        Rung rung = rung(database, "steps.sql(\"update a set cents = cents * 100\");", cents);
        rung.migrate(Target.to("001"));
        database.execute("insert into shop.a values (1, 5)", "create table shop.fuse (id integer)");
        rung.migrate();
        assertThatThrownBy(() -> rung.run(rung.planRollback(RollbackTarget.steps(1), Set.of())))
                .hasMessageContaining("division by zero");
        assertThat(database.value("select cents from shop.a")).isEqualTo("50");

        Rung reordered = rung(database, "steps.sql(\"update a set cents = cents * 100\");", """
            steps.sql("select 1 / (select count(*) from fuse)");
            steps.sql("update a set cents = cents / 10");
            steps.sql("update a set cents = cents / 10");
            """);
        assertThatThrownBy(() -> reordered.planRollback(RollbackTarget.steps(1), Set.of()))
                .hasMessageContaining(
                        "was changed while it was being rolled back: the first 1 steps of its down are complete, and"
                                + " have changed since")
                .hasMessageContaining(
                        "continue with the recorded script: Rung.planRollback(RollbackTarget.onlyRecorded(),"
                                + " Set.of(\"002_online\"))");

        database.execute("insert into shop.fuse values (1)");
        Rung gone = database.rung(MigrationSources.shop(folder.resolve("gone"))
                        .migration("V001_Init", TABLE, DROP)
                        .load())
                .build();
        gone.run(gone.planRollback(RollbackTarget.onlyRecorded(), Set.of("002_online")));
        assertThat(database.value("select cents from shop.a")).isEqualTo("5");
        assertThat(database.history("shop")).containsExactly("001_init applied 1/1");
    }

    @Test
    void a_class_that_is_no_longer_stepwise_continues_step_by_step(Database database) {
        String up = """
            steps.sql("update a set cents = cents * 10");
            steps.sql("select 1 / (select count(*) from fuse)");
            """;
        Rung rung = rung(database, up, NOTHING);
        rung.migrate(Target.to("001"));
        database.execute("insert into shop.a values (1, 5)", "create table shop.fuse (id integer)");
        assertThatThrownBy(rung::migrate).hasMessageContaining("division by zero");
        database.execute("insert into shop.fuse values (1)");
        database.rung(MigrationSources.shop(folder.resolve("transactional"))
                        .migration("V001_Init", TABLE, DROP)
                        .migration("V002_Online", up, NOTHING)
                        .load())
                .build()
                .migrate();
        assertThat(database.value("select cents from shop.a")).isEqualTo("50");
    }

    @Test
    void a_partly_applied_migration_is_not_undone_by_steps_whose_counterparts_never_ran(Database database) {
        Rung rung = rung(database, """
            steps.sql("select 1 / (select count(*) from fuse)");
            steps.sql("update a set cents = cents * 100");
            """, "steps.sql(\"update a set cents = cents / 100\");");
        rung.migrate(Target.to("001"));
        database.execute(
                "insert into shop.a values (1, 500)",
                "create table shop.fuse (id integer)",
                "create table shop.other (id integer)",
                "insert into shop.fuse values (1)");
        Rung failing = rung(database, """
            steps.sql("select 1 / (select count(*) from fuse)");
            steps.sql("select 1 / (select count(*) from other)");
            steps.sql("update a set cents = cents * 100");
            """, "steps.sql(\"update a set cents = cents / 100\");");
        assertThatThrownBy(failing::migrate).hasMessageContaining("step 1 of 002_online is complete");
        assertThatThrownBy(() -> failing.planRollback(RollbackTarget.steps(1), Set.of()))
                .hasMessageContaining(
                        "was interrupted after step 1 of 3, and Rung can't determine which steps of its down"
                                + " undo the completed ones");
        assertThat(database.value("select cents from shop.a")).isEqualTo("500");
    }

    @Test
    void an_interrupted_repeatable_is_not_applied(Database database) {
        Rung rung = database.rung(MigrationSources.shop(folder.resolve("repeatable"))
                        .migration("V001_Init", TABLE, DROP)
                        .type(
                                "@Stepwise public final class R_View implements RepeatableMigration",
                                "R_View",
                                """
                                steps.sql("create or replace view v as select id from a");
                                steps.sql("select 1 / (select count(*) from fuse)");
                                """,
                                "steps.run(dropView(\"v\"));")
                        .load())
                .build();
        database.execute("create schema shop", "create table shop.fuse (id integer)");
        assertThatThrownBy(rung::migrate).hasMessageContaining("division by zero");
        assertThat(rung.status().isUpToDate()).isFalse();
        assertThat(rung.status().in(MigrationState.RUNNING)).hasSize(1);
        database.execute("insert into shop.fuse values (1)");
        rung.migrate();
        assertThat(rung.status().isUpToDate()).isTrue();
    }

    /** Leaves an intention behind, like a kill after the step and before its record. */
    private static void interrupt(Database database, Rung rung, String effect) {
        database.execute(
                "insert into shop.a values (1, 1)",
                "create or replace function shop.fail() returns trigger language plpgsql as $$ begin"
                        + " if old.intention is not null and new.intention is null then"
                        + " perform pg_terminate_backend(pg_backend_pid()); end if; return new; end $$",
                "create trigger fail before update on shop.schema_migrations for each row execute function"
                        + " shop.fail()");
        assertThatThrownBy(rung::migrate).isInstanceOf(RuntimeException.class);
        database.execute(
                "drop trigger fail on shop.schema_migrations",
                "drop index if exists shop.i",
                effect.startsWith("drop") ? "select 1" : effect);
    }

    private Rung rung(Database database, String up) {
        return rung(database, up, NOTHING);
    }

    private Rung rung(Database database, String up, String down) {
        return database.rung(MigrationSources.shop(folder.resolve("set" + up.hashCode() + down.hashCode()))
                        .migration("V001_Init", TABLE, DROP)
                        .migration("@Stepwise", "V002_Online", up, down)
                        .load())
                .retries(TWO_ATTEMPTS)
                .timeouts(new TimeoutSettings(Duration.ofMillis(200), Duration.ZERO, Duration.ZERO))
                .lock(new LockSettings(Duration.ofSeconds(20)))
                .build();
    }
}

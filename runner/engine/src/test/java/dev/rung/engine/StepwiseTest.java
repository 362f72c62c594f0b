package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.engine.Databases.Database;
import dev.rung.engine.event.RunEvent;
import dev.rung.engine.model.MigrationState;
import dev.rung.engine.model.RollbackTarget;
import dev.rung.engine.model.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Databases.class)
class StepwiseTest {

    private static final String UP = """
        steps.run(alterTable("a").add("note", VARCHAR(20)));
        steps.run(PostgresDSL.createUniqueIndex("a_id_key").concurrently().on("a", "id"));
        steps.run(createTable("b").column("id", INTEGER));
        """;
    private static final String DOWN = """
        steps.run(dropTable("b"));
        steps.run(PostgresDSL.dropIndex("a_id_key").concurrently());
        steps.run(alterTable("a").drop("note"));
        """;

    @TempDir
    private Path folder;

    private ClassLoader loader;

    @BeforeEach
    void compile() {
        loader = MigrationSources.shop(folder)
                .migration("V001_Init", RollbackTest.create("a"), RollbackTest.drop("a"))
                .migration("@Stepwise", "V002_Online", UP, DOWN)
                .load();
    }

    @Test
    void every_step_is_committed_and_reported_on_its_own(Database database) {
        List<String> steps = new ArrayList<>();
        Rung rung = database.rung(loader)
                .listener(event -> {
                    if (event instanceof RunEvent.StepCompleted completed) {
                        steps.add(completed.planned().id() + " " + completed.step() + " "
                                + database.history("shop").getLast());
                    }
                })
                .build();
        rung.migrate();
        assertThat(steps)
                .containsExactly(
                        "002_online 1 002_online running 1/3",
                        "002_online 2 002_online running 2/3",
                        "002_online 3 002_online running 3/3");
        assertThat(database.history("shop")).containsExactly("001_init applied 1/1", "002_online applied 3/3");
        rung.run(rung.planRollback(RollbackTarget.all(), Set.of()));
        assertThat(database.tables("shop")).isEmpty();
        assertThat(database.history("shop")).isEmpty();
    }

    @Test
    void a_failed_concurrent_index_is_dropped_and_built_again_by_the_next_run(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate(Target.to("001"));
        database.execute("insert into shop.a values (1), (1)");
        assertThatThrownBy(rung::migrate).hasMessage("""
            002_online failed at step 2 of 3 (V002_Online.java:16): could not create unique index "a_id_key" [23505]

                create unique index concurrently "a_id_key" on "a" ("id")
              detail: Key (id)=(1) is duplicated.

            step 1 of 002_online is complete and recorded
            correct V002_Online.java:16, and run Rung.migrate() again\
            """);
        assertThat(rung.status().in(MigrationState.RUNNING)).hasSize(1);
        assertThat(valid(database)).isEqualTo("false");
        database.execute("delete from shop.a");
        rung.migrate();
        assertThat(valid(database)).isEqualTo("true");
        assertThat(database.tables("shop")).containsExactly("a", "b");
        assertThat(rung.status().isUpToDate()).isTrue();
    }

    @Test
    void a_completed_step_without_a_record_is_recognized_by_its_effect(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate(Target.to("001"));
        database.execute("insert into shop.a values (1), (1)");
        assertThatThrownBy(rung::migrate).hasMessageContaining("step 1 of 002_online is complete");
        database.execute(
                "drop index shop.a_id_key",
                "delete from shop.a",
                "create unique index concurrently a_id_key on shop.a (id)");
        String before = database.value("select 'shop.a_id_key'::regclass::oid");
        rung.migrate();
        assertThat(database.value("select 'shop.a_id_key'::regclass::oid")).isEqualTo(before);
        assertThat(rung.status().isUpToDate()).isTrue();
    }

    @Test
    void a_half_rebuilt_index_is_dropped_and_a_half_detached_partition_detached_to_the_end(Database database) {
        ClassLoader maintenance = MigrationSources.shop(folder.resolve("maintenance"))
                .migration("V001_Init", """
                    steps.run(createTable("a").column("id", INTEGER));
                    steps.run(createIndex("a_idx").on("a", "id"));
                    steps.sql("create table p (id integer) partition by range (id)");
                    steps.sql("create table p1 partition of p for values from (0) to (10)");
                    """, "steps.run(dropTable(\"p\"), dropTable(\"a\"));")
                .migration("@Stepwise", "V002_Online", """
                    steps.run(PostgresDSL.reindexTable("a").concurrently());
                    steps.run(PostgresDSL.alterTable("p").detachPartition("p1").concurrently());
                    """, "steps.irreversible(\"only for the test\");")
                .load();
        List<String> cleared = new ArrayList<>();
        Rung rung = database.rung(maintenance)
                .listener(event -> {
                    if (event instanceof RunEvent.LeftoverCleared leftover) {
                        cleared.add(leftover.step() + " " + leftover.statement());
                    }
                })
                .build();
        rung.migrate();

        database.execute(
                "create index a_idx_ccnew on shop.a (id)",
                "update pg_index set indisvalid = false where indexrelid = 'shop.a_idx_ccnew'::regclass",
                "alter table shop.p attach partition shop.p1 for values from (0) to (10)",
                "update shop.schema_migrations set state = 'running', steps_done = 0, intention = jsonb_build_object("
                        + "'direction', 'up', 'step', 0, 'recorded', up_sql -> 0, 'before', null) where version ="
                        + " '002_online'");
        rung.migrate();
        assertThat(database.value("select count(*) from pg_indexes where schemaname = 'shop' and tablename = 'a'"))
                .isEqualTo("1");

        database.execute(
                "alter table shop.p attach partition shop.p1 for values from (0) to (10)",
                "update pg_inherits set inhdetachpending = true where inhrelid = 'shop.p1'::regclass",
                "update shop.schema_migrations set state = 'running', steps_done = 1, intention = jsonb_build_object("
                        + "'direction', 'up', 'step', 1, 'recorded', up_sql -> 1, 'before',"
                        + " 'shop.p1'::regclass::oid::bigint) where version = '002_online'");
        rung.migrate();
        assertThat(database.value("select count(*) from pg_inherits where inhrelid = 'shop.p1'::regclass"))
                .isEqualTo("0");
        assertThat(cleared)
                .containsExactly(
                        "1 drop index concurrently shop.a_idx_ccnew", "2 alter table p detach partition p1 finalize");
        assertThat(rung.status().isUpToDate()).isTrue();
    }

    @Test
    void a_partly_applied_migration_can_be_rolled_back(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate(Target.to("001"));
        database.execute("insert into shop.a values (1), (1)");
        assertThatThrownBy(rung::migrate).hasMessageContaining("step 1 of 002_online is complete");
        rung.run(rung.planRollback(RollbackTarget.steps(1), Set.of()));
        assertThat(database.history("shop")).containsExactly("001_init applied 1/1");
        assertThat(database.value("select count(*) from information_schema.columns where table_name = 'a'"))
                .isEqualTo("1");
        assertThat(database.value("select to_regclass('shop.a_id_key')")).isEqualTo("null");
    }

    @Test
    void an_interrupted_rollback_is_resumed_and_until_then_nothing_is_applied(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate();
        database.execute("create view shop.v as select note from shop.a");
        assertThatThrownBy(() -> rung.run(rung.planRollback(RollbackTarget.steps(1), Set.of())))
                .hasMessageStartingWith("002_online could not be rolled back at step 3 of 3 (V002_Online.java:24):"
                        + " cannot drop column note of table a because other objects depend on it [2BP01]");
        assertThat(database.history("shop")).containsExactly("001_init applied 1/1", "002_online reverting 2/3");
        assertThatThrownBy(rung::migrate).hasMessage("""
            002_online: was interrupted while it was being rolled back, after step 2
              finish the rollback first: Rung.planRollback(RollbackTarget.steps(1), Set.of())\
            """);
        database.execute("drop view shop.v");
        rung.run(rung.planRollback(RollbackTarget.steps(1), Set.of()));
        assertThat(database.history("shop")).containsExactly("001_init applied 1/1");
    }

    @Test
    void the_step_that_failed_may_be_corrected_but_not_the_ones_before(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate(Target.to("001"));
        database.execute("insert into shop.a values (1), (1)");
        assertThatThrownBy(rung::migrate).hasMessageContaining("step 1 of 002_online is complete");
        Rung rewritten = database.rung(MigrationSources.shop(folder.resolve("rewritten"))
                        .migration("V001_Init", RollbackTest.create("a"), RollbackTest.drop("a"))
                        .migration("@Stepwise", "V002_Online", UP.replace("VARCHAR(20)", "VARCHAR(30)"), DOWN)
                        .load())
                .build();
        assertThatThrownBy(rewritten::migrate).hasMessageContaining("002_online (V002_Online.java:15): was changed");
        Rung corrected = database.rung(MigrationSources.shop(folder.resolve("corrected"))
                        .migration("V001_Init", RollbackTest.create("a"), RollbackTest.drop("a"))
                        .migration("@Stepwise", "V002_Online", UP.replace("createUniqueIndex", "createIndex"), DOWN)
                        .load())
                .build();
        corrected.migrate();
        assertThat(valid(database)).isEqualTo("true");
        assertThat(corrected.status().isUpToDate()).isTrue();
    }

    @Test
    void plain_sql_that_refuses_a_transaction_runs_outside_one(Database database) {
        database.rung(MigrationSources.shop(folder.resolve("vacuum"))
                        .migration("V001_Init", RollbackTest.create("a"), RollbackTest.drop("a"))
                        .migration("@Stepwise", "V002_Vacuum", "steps.sql(\"vacuum a\");", "steps.sql(\"analyze a\");")
                        .load())
                .build()
                .migrate();
        assertThat(database.history("shop")).containsExactly("001_init applied 1/1", "002_vacuum applied 1/1");
    }

    private static String valid(Database database) {
        return database.value("select indisvalid from pg_index where indexrelid = 'shop.a_id_key'::regclass");
    }
}

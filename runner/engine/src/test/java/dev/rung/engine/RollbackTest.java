package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.engine.Databases.Database;
import dev.rung.engine.exception.PlanOutdatedException;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.RollbackTarget;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Databases.class)
class RollbackTest {

    @TempDir
    private Path folder;

    @Test
    void the_last_migrations_are_undone_in_reverse_order(Database database) {
        Rung rung = migrated(database, three(folder));
        Plan plan = rung.planRollback(RollbackTarget.steps(2), Set.of());
        assertThat(ids(plan)).containsExactly("003_c", "002_b");
        rung.run(plan);
        assertThat(database.tables("shop")).containsExactly("a");
        assertThat(database.history("shop")).containsExactly("001_a applied 1/1");
        assertThat(database.log("shop"))
                .containsExactly(
                        "migrate 001_a done",
                        "migrate 002_b done",
                        "migrate 003_c done",
                        "rollback 003_c done",
                        "rollback 002_b done");
    }

    @Test
    void all_migrations_after_a_version_are_undone_and_the_version_stays(Database database) {
        Rung rung = migrated(database, three(folder));
        rung.run(rung.planRollback(RollbackTarget.downTo("V001_A"), Set.of()));
        assertThat(database.tables("shop")).containsExactly("a");
    }

    @Test
    void everything_is_undone_repeatables_first(Database database) {
        Rung rung = migrated(
                database,
                three(folder)
                        .repeatable(
                                "R_View",
                                "steps.run(createOrReplaceView(\"v\").as(select(inline(1)).from(table(name(\"a\")))));",
                                "steps.run(dropView(\"v\"));"));
        Plan plan = rung.planRollback(RollbackTarget.all(), Set.of());
        assertThat(ids(plan)).containsExactly("r_view", "003_c", "002_b", "001_a");
        rung.run(plan);
        assertThat(database.tables("shop")).isEmpty();
        assertThat(database.history("shop")).isEmpty();
        rung.migrate();
        assertThat(database.tables("shop")).containsExactly("a", "b", "c");
    }

    @Test
    void redo_undoes_and_applies_again(Database database) {
        Rung rung = migrated(database, three(folder));
        database.execute("insert into shop.c values (1)", "insert into shop.b values (1)");
        Plan plan = rung.planRedo(2);
        assertThat(plan.migrations())
                .extracting(planned -> planned.id() + " " + planned.direction())
                .containsExactly("003_c down", "002_b down", "002_b up", "003_c up");
        rung.run(plan);
        assertThat(database.value("select count(*) from shop.c")).isEqualTo("0");
        assertThat(rung.status().isUpToDate()).isTrue();
    }

    @Test
    void nothing_to_undo_is_an_empty_plan(Database database) {
        Rung rung = database.rung(three(folder).load()).build();
        assertThat(rung.planRollback(RollbackTarget.all(), Set.of()).isEmpty()).isTrue();
        assertThat(database.value("select to_regnamespace('shop')")).isEqualTo("null");
    }

    @Test
    void a_target_that_is_not_applied_is_refused(Database database) {
        Rung rung = migrated(database, three(folder));
        assertThatThrownBy(() -> rung.planRollback(RollbackTarget.downTo("004"), Set.of()))
                .hasMessage("""
                    set shop: the version "004" is not applied
                      the applied versions are 001_a, 002_b, 003_c\
                    """);
    }

    @Test
    void an_irreversible_migration_stops_a_rollback_with_its_reason(Database database) {
        Rung rung = migrated(
                database,
                MigrationSources.shop(folder)
                        .migration("V001_A", create("a"), drop("a"))
                        .migration(
                                "V002_Purge",
                                "steps.sql(\"delete from a\");",
                                "steps.irreversible(\"the rows are gone\");")
                        .migration("V003_C", create("c"), drop("c")));
        assertThatThrownBy(() -> rung.planRollback(RollbackTarget.all(), Set.of()))
                .hasMessage("""
                    002_purge (V002_Purge.java:20): can't be rolled back: the rows are gone
                      write a new migration that reverts its changes, or restore a backup\
                    """);
        assertThat(ids(rung.planRollback(RollbackTarget.steps(1), Set.of()))).containsExactly("003_c");
    }

    @Test
    void a_migration_whose_class_is_missing_is_undone_by_its_recorded_script_if_it_is_named(Database database) {
        migrated(database, three(folder.resolve("new")));
        Rung older = database.rung(MigrationSources.shop(folder.resolve("old"))
                        .migration("V001_A", create("a"), drop("a"))
                        .load())
                .build();
        assertThatThrownBy(() -> older.planRollback(RollbackTarget.steps(1), Set.of()))
                .hasMessage("""
                    003_c: is applied, but its class isn't on the class path
                      restore the class, or undo it by its recorded script: Rung.planRollback(target, Set.of("003_c"))\
                    """);
        older.run(older.planRollback(RollbackTarget.steps(1), Set.of("003_c")));
        assertThat(database.tables("shop")).containsExactly("a", "b");
    }

    @Test
    void java_code_cannot_be_replayed_from_the_history(Database database) {
        migrated(
                database,
                MigrationSources.shop(folder.resolve("new"))
                        .migration("V001_A", create("a"), drop("a"))
                        .migration(
                                "V002_B",
                                create("b"),
                                "steps.call(\"drop b\", dsl -> dsl.dropTable(\"b\").execute());"));
        Rung older = database.rung(MigrationSources.shop(folder.resolve("old"))
                        .migration("V001_A", create("a"), drop("a"))
                        .load())
                .build();
        assertThatThrownBy(() -> older.planRollback(RollbackTarget.steps(1), Set.of("002_b")))
                .hasMessage("""
                    002_b (V002_B.java:20): can't be rolled back: it calls Java code (drop b), which the history can't store
                      write a new migration that reverts its changes, or restore a backup\
                    """);
    }

    @Test
    void a_changed_migration_is_not_undone_by_a_down_that_may_not_fit(Database database) {
        migrated(database, MigrationSources.shop(folder.resolve("one")).migration("V001_A", create("a"), drop("a")));
        Rung changed = database.rung(MigrationSources.shop(folder.resolve("two"))
                        .migration("V001_A", create("b"), drop("b"))
                        .load())
                .build();
        assertThatThrownBy(() -> changed.planRollback(RollbackTarget.all(), Set.of()))
                .hasMessage("""
                    001_a (V001_A.java:15): was changed after it was applied
                    --- applied
                    +++ class path
                    @@ -1,3 +1,3 @@
                    -create table "a" (
                    +create table "b" (
                       "id" int
                     );
                      restore the applied version, or undo it by its recorded script: Rung.planRollback(target, Set.of("001_a"))\
                    """);
        changed.run(changed.planRollback(RollbackTarget.all(), Set.of("001_a")));
        assertThat(database.tables("shop")).isEmpty();
    }

    @Test
    void a_plan_is_not_run_after_the_history_has_changed(Database database) {
        Rung rung = migrated(database, three(folder));
        Plan plan = rung.planRollback(RollbackTarget.steps(1), Set.of());
        rung.run(rung.planRollback(RollbackTarget.steps(1), Set.of()));
        assertThatThrownBy(() -> rung.run(plan))
                .isInstanceOf(PlanOutdatedException.class)
                .hasMessage("another run has changed the history since this plan was made, so nothing was done;"
                        + " check the status and plan again");
        assertThat(database.tables("shop")).containsExactly("a", "b");
    }

    @Test
    void a_rollback_that_fails_keeps_the_migration(Database database) {
        Rung rung = migrated(
                database,
                MigrationSources.shop(folder)
                        .migration("V001_A", create("a"), drop("a") + "\nsteps.run(dropTable(\"nothing\"));"));
        assertThatThrownBy(() -> rung.run(rung.planRollback(RollbackTarget.all(), Set.of())))
                .hasMessage("""
                    001_a could not be rolled back at step 2 of 2 (V001_A.java:21): table "nothing" does not exist [42P01]

                        drop table "nothing"

                    nothing of 001_a was kept
                    correct V001_A.java:21, and run Rung.planRollback(...) again\
                    """);
        assertThat(database.tables("shop")).containsExactly("a");
        assertThat(database.history("shop")).containsExactly("001_a applied 1/1");
    }

    @Test
    void a_redo_undoes_the_recorded_script_and_applies_the_present_class(Database database) {
        migrated(database, three(folder));
        Rung edited = database.rung(MigrationSources.shop(folder.resolve("edited"))
                        .migration("V001_A", create("a"), drop("a"))
                        .migration("V002_B", create("b"), drop("b"))
                        .migration("V003_C", create("d"), drop("d"))
                        .load())
                .build();
        edited.run(edited.planRedo(1));
        assertThat(database.tables("shop")).containsExactly("a", "b", "d");
        assertThat(edited.status().isUpToDate()).isTrue();
    }

    @Test
    void a_repeatable_whose_class_is_missing_stops_nothing_and_is_undone_alone(Database database) {
        String view = "steps.run(createOrReplaceView(\"v\").as(select(inline(1)).from(table(name(\"a\")))));";
        migrated(database, three(folder).repeatable("R_View", view, "steps.run(dropView(\"v\"));"));
        Rung gone = database.rung(three(folder.resolve("gone"))
                        .migration("V004_D", create("d"), drop("d"))
                        .load())
                .build();
        gone.migrate();
        gone.run(gone.planRollback(RollbackTarget.onlyRecorded(), Set.of("r_view")));
        assertThat(database.value("select to_regclass('shop.v')")).isEqualTo("null");
        assertThat(database.tables("shop")).containsExactly("a", "b", "c", "d");
        assertThat(gone.status().isUpToDate()).isTrue();
        assertThatThrownBy(() -> gone.planRollback(RollbackTarget.steps(1), Set.of("003")))
                .hasMessageContaining(
                        "003_c: is named by the argument recorded of Rung.planRollback(target, recorded), but this"
                                + " rollback doesn't undo it");
    }

    @Test
    void the_order_of_application_does_not_depend_on_a_clock(Database database) {
        Rung rung = migrated(database, three(folder));
        database.execute(
                "update shop.schema_migrations set applied_at = now() + interval '1 day' where version = '001_a'");
        assertThat(ids(rung.planRollback(RollbackTarget.steps(1), Set.of()))).containsExactly("003_c");
    }

    static String create(String table) {
        return "steps.run(createTable(\"" + table + "\").column(\"id\", INTEGER));";
    }

    static String drop(String table) {
        return "steps.run(dropTable(\"" + table + "\"));";
    }

    private static MigrationSources three(Path folder) {
        return MigrationSources.shop(folder)
                .migration("V001_A", create("a"), drop("a"))
                .migration("V002_B", create("b"), drop("b"))
                .migration("V003_C", create("c"), drop("c"));
    }

    private static Rung migrated(Database database, MigrationSources sources) {
        Rung rung = database.rung(sources.load()).build();
        rung.migrate();
        return rung;
    }

    private static List<String> ids(Plan plan) {
        return plan.migrations().stream()
                .map(planned -> planned.id().toString())
                .toList();
    }
}

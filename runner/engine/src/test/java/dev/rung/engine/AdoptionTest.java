package dev.rung.engine;

import static dev.rung.engine.RollbackTest.create;
import static dev.rung.engine.RollbackTest.drop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.engine.Databases.Database;
import dev.rung.engine.exception.AdoptionRefusedException;
import dev.rung.engine.model.Baseline;
import dev.rung.engine.model.Doubt;
import dev.rung.engine.model.MigrationState;
import dev.rung.engine.model.RollbackTarget;
import dev.rung.engine.model.Target;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Databases.class)
class AdoptionTest {

    @TempDir
    private Path folder;

    private ClassLoader loader;

    @BeforeEach
    void compile() {
        loader = MigrationSources.shop(folder)
                .migration("V001_A", create("a"), drop("a"))
                .migration(
                        "V002_B",
                        create("b") + "\nsteps.run(alterTable(\"a\").add(\"note\", CLOB));",
                        "steps.run(alterTable(\"a\").drop(\"note\"));\n" + drop("b"))
                .migration("V003_C", create("c"), drop("c"))
                .load();
    }

    @Test
    void a_baseline_adopts_existing_migrations_and_the_others_are_applied(Database database) {
        database.execute(
                "create schema shop", "create table shop.a (id int, note text)", "create table shop.b (id int)");
        Rung rung = database.rung(loader).build();
        Baseline baseline = rung.baseline("002");
        assertThat(baseline.adopted()).extracting(Object::toString).containsExactly("001_a", "002_b");
        assertThat(baseline.doubts()).isEmpty();
        assertThat(rung.status().in(MigrationState.BASELINE)).hasSize(2);
        rung.migrate();
        assertThat(database.history("shop"))
                .containsExactlyInAnyOrder("001_a baseline 1/1", "002_b baseline 2/2", "003_c applied 1/1");
        assertThat(rung.status().isUpToDate()).isTrue();
        assertThat(database.log("shop")).containsExactly("baseline 002_b done", "migrate 003_c done");
    }

    @Test
    void a_baseline_reports_objects_that_it_does_not_find(Database database) {
        database.execute("create schema shop", "create table shop.a (id int)");
        assertThat(database.rung(loader).build().baseline("002").doubts())
                .extracting(Doubt::toString)
                .containsExactly(
                        "V002_B.java:15: the table \"b\" doesn't exist",
                        "V002_B.java:16: the column \"note\" of \"a\" doesn't exist");
    }

    @Test
    void a_baseline_needs_a_migration_to_adopt(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate();
        assertThatThrownBy(() -> rung.baseline("003"))
                .isInstanceOf(AdoptionRefusedException.class)
                .hasMessage("set \"shop\" can't be baselined to 003_c: every migration up to 003_c is already recorded;"
                        + " nothing was recorded\n  see Rung.status()");
        assertThatThrownBy(() -> rung.baseline("002"))
                .hasMessage("set \"shop\" can't be baselined to 002_b: 003_c is applied, which is newer than 002_b;"
                        + " nothing was recorded\n  record single migrations with Rung.resolveApplied(...)");
    }

    @Test
    void a_baseline_extends_a_short_history_in_order(Database database) {
        Rung rung = database.rung(loader).build();
        database.execute("create schema shop", "create table shop.a (id int)");
        rung.resolveApplied("001", Optional.empty());
        database.execute(
                "alter table shop.a add note text", "create table shop.b (id int)", "create table shop.c (id int)");
        assertThat(rung.baseline("003").adopted()).hasToString("[002_b, 003_c]");
        assertThat(database.history("shop"))
                .containsExactly("001_a applied 1/1", "002_b baseline 2/2", "003_c baseline 1/1");
    }

    @Test
    void an_applied_migration_cannot_be_resolved_as_applied_again(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate();
        assertThatThrownBy(() -> rung.resolveApplied("001", Optional.of("why not")))
                .hasMessage("001_a is already recorded as applied; nothing was recorded");
        assertThat(rung.planRollback(RollbackTarget.steps(1), Set.of())
                        .migrations()
                        .getFirst()
                        .id())
                .hasToString("003_c");
    }

    @Test
    void objects_in_another_schema_are_no_evidence(Database database) {
        database.execute("create schema shop", "create table public.a (id int)");
        Rung rung = database.rung(loader).build();
        assertThatThrownBy(() -> rung.resolveApplied("001", Optional.empty()))
                .hasMessageContaining("the table \"a\" doesn't exist");
        assertThat(rung.baseline("001").doubts()).hasSize(1);
    }

    @Test
    void another_sets_row_is_left_alone(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate();
        database.execute("update shop.schema_migrations set set_name = 'billing' where version = '001_a'");
        assertThatThrownBy(() -> rung.resolveApplied("001", Optional.of("why not")))
                .hasMessage("001_a is recorded in this schema by the set \"billing\"; nothing was recorded");
    }

    @Test
    void later_renames_and_drops_are_followed(Database database) {
        Rung rung = database.rung(MigrationSources.shop(folder.resolve("renames"))
                        .migration(
                                "V001_A",
                                "steps.run(createTable(\"a\").column(\"id\", INTEGER));\n"
                                        + "steps.run(createIndex(\"a_idx\").on(\"a\", \"id\"));",
                                drop("a"))
                        .migration(
                                "V002_B",
                                "steps.run(alterTable(\"a\").renameTo(\"b\"));",
                                "steps.run(alterTable(\"b\").renameTo(\"a\"));")
                        .migration("V003_C", "steps.run(dropTable(\"b\"));", "steps.irreversible(\"gone\");")
                        .load())
                .build();
        rung.migrate();
        database.execute("delete from shop.schema_migrations");
        assertThat(rung.baseline("003").doubts()).isEmpty();
    }

    @Test
    void the_table_of_the_document_is_adopted(Database database) {
        database.execute(
                "create schema shop",
                "create table shop.schema_migrations (version varchar(255) primary key,"
                        + " applied_at timestamptz not null default now(), checksum varchar(64) not null)",
                "create table shop.a (id int)",
                "insert into shop.schema_migrations (version, checksum) values ('001_a',"
                        + " 'sha256_hash_of_migration_file')");
        Rung rung = database.rung(loader).build();
        assertThatThrownBy(rung::migrate).hasMessageContaining("""
            schema_migrations: has rows that no set recorded: 001_a
              adopt them: Rung.baseline(...) up to the newest migration that they contain\
            """);
        assertThat(rung.baseline("001").adopted()).hasToString("[001_a]");
        rung.migrate();
        assertThat(database.history("shop"))
                .containsExactly("001_a baseline 1/1", "002_b applied 2/2", "003_c applied 1/1");
        assertThat(rung.log(10)).hasSize(3);
    }

    @Test
    void the_insert_of_the_document_works_in_the_table_of_rung(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate(Target.to("001"));
        database.execute("insert into shop.schema_migrations (version, checksum) values ('002_b', 'some_hash')");
        assertThatThrownBy(rung::migrate).hasMessageContaining("has rows that no set recorded: 002_b");
    }

    @Test
    void a_renamed_class_keeps_its_history(Database database) {
        database.rung(loader).build().migrate();
        Rung renamed = database.rung(MigrationSources.shop(folder.resolve("renamed"))
                        .migration("V001_First", create("a"), drop("a"))
                        .migration(
                                "V002_B",
                                create("b") + "\nsteps.run(alterTable(\"a\").add(\"note\", CLOB));",
                                "steps.run(alterTable(\"a\").drop(\"note\"));\n" + drop("b"))
                        .migration("V003_C", create("c"), drop("c"))
                        .load())
                .build();
        assertThatThrownBy(() -> renamed.resolveRenamed("002_b", "V001_First"))
                .hasMessage("002_b can't be recorded as renamed to 001_first: its class still exists; nothing was"
                        + " recorded");
        renamed.resolveRenamed("001_a", "V001_First");
        assertThat(renamed.status().isUpToDate()).isTrue();
        assertThat(renamed.log(1).getFirst().detail()).isEqualTo("renamed from 001_a");
    }

    @Test
    void an_adopted_migration_is_not_undone(Database database) {
        database.execute(
                "create schema shop", "create table shop.a (id int, note text)", "create table shop.b (id int)");
        Rung rung = database.rung(loader).build();
        rung.baseline("002");
        rung.migrate();
        assertThatThrownBy(() -> rung.planRollback(RollbackTarget.steps(2), Set.of()))
                .hasMessage("""
                    002_b: was adopted by a baseline, and Rung doesn't undo migrations that it didn't apply
                      roll back to it or to a newer migration, with RollbackTarget.downTo("002_b")\
                    """);
        rung.run(rung.planRollback(RollbackTarget.steps(1), Set.of()));
        assertThat(database.tables("shop")).containsExactly("a", "b");
    }

    @Test
    void a_migration_that_was_applied_by_hand_is_recorded(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate(Target.to("001"));
        database.execute("create table shop.b (id int)", "alter table shop.a add note text");
        assertThat(rung.resolveApplied("2", Optional.empty())).hasToString("002_b");
        rung.migrate();
        assertThat(database.history("shop"))
                .containsExactly("001_a applied 1/1", "002_b applied 2/2", "003_c applied 1/1");
    }

    @Test
    void a_claim_that_the_catalog_contradicts_is_refused_unless_forced(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate(Target.to("001"));
        assertThatThrownBy(() -> rung.resolveApplied("002_b", Optional.empty())).hasMessage("""
            002_b can't be recorded as applied: the catalog contradicts this
              V002_B.java:15: the table "b" doesn't exist
              V002_B.java:16: the column "note" of "a" doesn't exist
            apply it with Rung.migrate(), or record it anyway with Optional.of("why") as the argument force\
            """);
        assertThat(database.history("shop")).containsExactly("001_a applied 1/1");
        rung.resolveApplied("002_b", Optional.of("another name here"));
        assertThat(database.history("shop")).containsExactly("001_a applied 1/1", "002_b applied 2/2");
        assertThat(database.value("select detail from shop.schema_migration_log where action = 'resolve'"))
                .isEqualTo("applied, forced: another name here");
    }

    @Test
    void a_migration_that_was_undone_by_hand_is_removed(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate();
        assertThatThrownBy(() -> rung.resolveRolledBack("003_c", Optional.empty()))
                .hasMessage("""
                    003_c can't be recorded as rolled back: the catalog contradicts this
                      V003_C.java:15: the table "c" exists
                    undo it with Rung.planRollback(...), or record it anyway with Optional.of("why") as the argument force\
                    """);
        database.execute("drop table shop.c");
        rung.resolveRolledBack("003_c", Optional.empty());
        assertThat(rung.status().in(MigrationState.PENDING)).hasSize(1);
    }

    @Test
    void a_changed_migration_can_be_resolved_as_applied(Database database) {
        database.rung(loader).build().migrate();
        Rung changed = database.rung(MigrationSources.shop(folder.resolve("changed"))
                        .migration("V001_A", create("a").replace("INTEGER", "BIGINT"), drop("a"))
                        .migration(
                                "V002_B",
                                create("b") + "\nsteps.run(alterTable(\"a\").add(\"note\", CLOB));",
                                "steps.run(alterTable(\"a\").drop(\"note\"));\n" + drop("b"))
                        .migration("V003_C", create("c"), drop("c"))
                        .load())
                .build();
        assertThat(changed.status().in(MigrationState.MODIFIED)).hasSize(1);
        changed.resolveApplied("001", Optional.empty());
        assertThat(changed.status().isUpToDate()).isTrue();
    }
}

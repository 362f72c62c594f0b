package dev.rung.engine;

import static dev.rung.engine.RollbackTest.create;
import static dev.rung.engine.RollbackTest.drop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.engine.Databases.Database;
import dev.rung.engine.adoption.Adoption;
import dev.rung.engine.adoption.AdoptionRefusedException;
import dev.rung.engine.adoption.Doubt;
import dev.rung.engine.plan.MigrationState;
import dev.rung.engine.plan.RollbackTarget;
import dev.rung.engine.plan.Target;
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
    void a_baseline_adopts_what_is_there_and_the_rest_is_applied(Database database) {
        database.execute(
                "create schema shop", "create table shop.a (id int, note text)", "create table shop.b (id int)");
        Rung rung = database.rung(loader).build();
        Adoption.Baseline baseline = rung.baseline("002");
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
    void a_baseline_says_what_it_does_not_find(Database database) {
        database.execute("create schema shop", "create table shop.a (id int)");
        assertThat(database.rung(loader).build().baseline("002").doubts())
                .extracting(Doubt::toString)
                .containsExactly(
                        "V002_B.java:15: the table \"b\" isn't there",
                        "V002_B.java:16: the column \"note\" of \"a\" isn't there");
    }

    @Test
    void a_baseline_needs_an_empty_history(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate();
        assertThatThrownBy(() -> rung.baseline("003"))
                .isInstanceOf(AdoptionRefusedException.class)
                .hasMessage(
                        "set \"shop\" has a history of 3 migrations already, and a baseline is for a database without"
                                + " one; nothing was recorded\n"
                                + "  see rung status; for a single migration there is rung resolve --applied");
    }

    @Test
    void what_was_adopted_is_not_undone(Database database) {
        database.execute(
                "create schema shop", "create table shop.a (id int, note text)", "create table shop.b (id int)");
        Rung rung = database.rung(loader).build();
        rung.baseline("002");
        rung.migrate();
        assertThatThrownBy(() -> rung.planRollback(RollbackTarget.steps(2), Set.of()))
                .hasMessage("""
                    002_b: was adopted by a baseline, so Rung didn't apply it and doesn't undo it
                      roll back to it or to something newer, with --to 002_b\
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
    void a_claim_that_the_catalog_speaks_against_is_refused_unless_forced(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate(Target.to("001"));
        assertThatThrownBy(() -> rung.resolveApplied("002_b", Optional.empty())).hasMessage("""
            002_b can't be recorded as applied: the catalog speaks against it
              V002_B.java:15: the table "b" isn't there
              V002_B.java:16: the column "note" of "a" isn't there
            apply it with rung migrate, or record it nonetheless with --force "why\"\
            """);
        assertThat(database.history("shop")).containsExactly("001_a applied 1/1");
        rung.resolveApplied("002_b", Optional.of("another name here"));
        assertThat(database.history("shop")).containsExactly("001_a applied 1/1", "002_b applied 2/2");
        assertThat(database.value("select detail from shop.schema_migration_log where action = 'resolve'"))
                .isEqualTo("applied, forced: another name here");
    }

    @Test
    void a_migration_that_was_undone_by_hand_is_forgotten(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate();
        assertThatThrownBy(() -> rung.resolveRolledBack("003_c", Optional.empty()))
                .hasMessage("""
                    003_c can't be recorded as rolled back: the catalog speaks against it
                      V003_C.java:15: the table "c" is there
                    undo it with rung rollback, or record it nonetheless with --force "why\"\
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

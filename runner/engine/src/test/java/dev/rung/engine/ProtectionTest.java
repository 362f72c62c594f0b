package dev.rung.engine;

import static dev.rung.engine.RollbackTest.create;
import static dev.rung.engine.RollbackTest.drop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.Environment;
import dev.rung.engine.Databases.Database;
import dev.rung.engine.exception.ProtectedException;
import dev.rung.engine.exception.ResetRefusedException;
import dev.rung.engine.model.LogRow;
import dev.rung.engine.model.ResetPlan;
import dev.rung.engine.model.RollbackTarget;
import dev.rung.engine.model.SchemaObject;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Databases.class)
class ProtectionTest {

    @TempDir
    private Path folder;

    private ClassLoader loader;

    @BeforeEach
    void compile() {
        loader = MigrationSources.shop(folder)
                .migration("V001_A", create("a"), drop("a"))
                .load();
    }

    @Test
    void the_environment_of_a_database_is_recorded_and_removed(Database database) {
        Rung rung = database.rung(loader).build();
        assertThat(rung.environment()).isEmpty();
        rung.protect(Environment.PRODUCTION);
        assertThat(rung.environment()).hasValue(Environment.PRODUCTION);
        rung.protect(Environment.STAGING);
        assertThat(rung.environment()).hasValue(Environment.STAGING);
        rung.unprotect();
        assertThat(rung.environment()).isEmpty();
        assertThat(rung.log(10)).extracting(LogRow::action).containsExactly("unprotect", "protect", "protect");
    }

    @Test
    void destructive_commands_are_refused_in_production(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate();
        rung.protect(Environment.PRODUCTION);
        refused(
                () -> rung.planRollback(RollbackTarget.all(), Set.of()),
                "Rung.planRollback(RollbackTarget.all(), Set.of())");
        refused(() -> rung.planReset(Environment.DEVELOPMENT), "Rung.reset(...)");
        refused(() -> rung.planSeeds(Environment.DEVELOPMENT, true), "Rung.planSeeds(environment, true)");
        refused(() -> rung.planSeeds(Environment.DEVELOPMENT, false), "Rung.seed(...)");
        rung.run(rung.planRollback(RollbackTarget.steps(1), Set.of()));
        assertThat(database.tables("shop")).isEmpty();
    }

    @Test
    void a_plan_made_before_the_protection_is_refused_too(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate();
        ResetPlan plan = rung.planReset(Environment.TEST);
        rung.protect(Environment.PRODUCTION);
        refused(() -> rung.reset(plan), "Rung.reset(...)");
        assertThat(database.tables("shop")).containsExactly("a");
    }

    @Test
    void staging_is_not_reset(Database database) {
        Rung rung = database.rung(loader).build();
        assertThatThrownBy(() -> rung.planReset(Environment.STAGING))
                .isInstanceOf(ResetRefusedException.class)
                .hasMessage("a database for staging is never reset; nothing was done\n"
                        + "  Rung.reset(...) is for development and test");
        rung.protect(Environment.STAGING);
        assertThatThrownBy(() -> rung.planReset(Environment.TEST))
                .hasMessageStartingWith("the database is protected as staging, so Rung.reset(...) is refused");
    }

    @Test
    void a_reset_drops_everything_in_the_schema_and_keeps_the_log_and_other_schemas(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate();
        database.execute(
                "create extension pg_trgm schema public",
                "create extension citext schema shop",
                "create type shop.mood as enum ('ok')",
                "create domain shop.short as text check (length(value) < 9)",
                "create type shop.pair as (a int, b int)",
                "create sequence shop.\"My Seq\"",
                "create table shop.parent (id int primary key, m shop.mood, s shop.short, c shop.citext) partition by"
                        + " range (id)",
                "create table shop.child partition of shop.parent for values from (0) to (9)",
                "create table public.other (id int, name text)",
                "create index on public.other using gin (name gin_trgm_ops)",
                "create view shop.v as select * from shop.parent",
                "create materialized view shop.mv as select 1 as one",
                "create function shop.f(a int, b text) returns int language sql as 'select 1'",
                "create procedure shop.p() language sql as 'select 1'",
                "create aggregate shop.agg (int) (sfunc = int4pl, stype = int)",
                "create statistics shop.st on id, m from shop.child",
                "create collation shop.co (provider = libc, locale = 'C')",
                "create text search configuration shop.ts (copy = simple)",
                "create operator shop.=== (leftarg = int, rightarg = int, function = int4eq)");
        ResetPlan plan = rung.planReset(Environment.DEVELOPMENT);
        assertThat(plan.objects())
                .extracting(SchemaObject::toString)
                .contains(
                        "extension citext",
                        "type shop.mood",
                        "sequence shop.\"My Seq\"",
                        "table shop.a",
                        "table shop.parent",
                        "function shop.f(integer,pg_catalog.text)")
                .noneMatch(object -> object.contains("schema_migration"));
        rung.reset(plan);
        assertThat(rung.planReset(Environment.DEVELOPMENT).objects()).isEmpty();
        assertThat(database.tables("public")).containsExactly("other");
        assertThat(rung.log(1)).extracting(LogRow::action).containsExactly("reset");
        assertThat(database.history("shop")).isEmpty();
        rung.migrate();
        assertThat(database.tables("shop")).containsExactly("a");
    }

    @Test
    void a_schema_that_two_sets_share_is_not_reset(Database database) {
        Rung rung = database.rung(loader).build();
        rung.migrate();
        Rung cafe = database.rung(MigrationSources.set(folder.resolve("cafe"), "name = \"cafe\", schema = \"shop\"")
                        .migration("V001_Cafe", create("c"), drop("c"))
                        .load())
                .build();
        cafe.migrate();
        assertThatThrownBy(() -> rung.planReset(Environment.TEST))
                .hasMessage("the schema \"shop\" also contains the set \"cafe\"; nothing was done\n"
                        + "  roll this set back with Rung.planRollback(RollbackTarget.all(), Set.of()), or move it to"
                        + " another schema");
    }

    private static void refused(ThrowingCallable call, String command) {
        assertThatThrownBy(call)
                .isInstanceOf(ProtectedException.class)
                .hasMessage("the database is protected as production, so " + command
                        + " is refused, and no option allows it; nothing was done\n"
                        + "  if it really isn't production: Rung.unprotect()");
    }
}

package dev.rung.engine;

import static dev.rung.engine.RollbackTest.create;
import static dev.rung.engine.RollbackTest.drop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.Environment;
import dev.rung.engine.Databases.Database;
import dev.rung.engine.exception.DataLossRefusedException;
import dev.rung.engine.exception.ResetRefusedException;
import dev.rung.engine.model.RollbackTarget;
import dev.rung.engine.model.SchemaObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tests which data a rollback or a reset would remove, and when it is refused. */
@ExtendWith(Databases.class)
class LossesTest {

    private static final String NOTHING = "steps.run(selectOne());";

    @TempDir
    private Path folder;

    @Test
    void in_production_a_rollback_that_loses_data_needs_the_databases_name(Database database) {
        ClassLoader loader = MigrationSources.shop(folder)
                .migration("V001_Init", create("kept"), drop("kept"))
                .migration("V002_Orders", create("orders"), drop("orders"))
                .load();
        RungBuilder builder = database.rung(loader);
        builder.build().migrate();
        builder.build().protect(Environment.PRODUCTION);
        String name = database.scratch().name();
        assertThat(builder.build()
                        .planRollback(RollbackTarget.steps(9), Set.of())
                        .migrations())
                .as("empty tables are no loss")
                .hasSize(2);
        database.execute(
                "insert into shop.orders select generate_series(1, 3)",
                "insert into shop.kept select generate_series(1, 20000)");
        String message = """
            the database "%s" is for production, and this would lose data; nothing was done
              table shop.orders: 3 rows
              table shop.kept: about 20000 rows
              to do it anyway, back up the database with pg_dump, and add RungBuilder.allowDataLoss("%1$s")\
            """.formatted(name);
        database.execute("analyze shop.kept");
        assertThatThrownBy(() -> builder.build().planRollback(RollbackTarget.steps(99), Set.of()))
                .isInstanceOf(DataLossRefusedException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> builder.build().planRedo(99)).hasMessage(message);
        assertThatThrownBy(() -> builder.allowDataLoss("other").build().planRollback(RollbackTarget.steps(1), Set.of()))
                .hasMessage("RungBuilder.allowDataLoss(...) names \"other\", but the database is \"" + name
                        + "\"; nothing was done");
        Rung allowed = builder.allowDataLoss(name).build();
        allowed.run(allowed.planRollback(RollbackTarget.steps(1), Set.of()));
        assertThat(database.tables("shop")).containsExactly("kept");
    }

    @Test
    void a_plan_made_while_nothing_could_be_lost_is_checked_again_when_it_runs(Database database) {
        Rung rung = database.rung(MigrationSources.shop(folder)
                        .migration("V001_Init", create("a"), drop("a"))
                        .load())
                .build();
        rung.migrate();
        var plan = rung.planRollback(RollbackTarget.steps(1), Set.of());
        rung.protect(Environment.PRODUCTION);
        database.execute("insert into shop.a values (1)");
        assertThatThrownBy(() -> rung.run(plan)).isInstanceOf(DataLossRefusedException.class);
        assertThat(database.tables("shop")).containsExactly("a");
    }

    @Test
    void dropping_columns_types_and_schemas_loses_data(Database database) {
        database.execute(
                "create schema attic",
                "create table attic.old (id int)",
                "insert into attic.old values (1), (2)",
                "create type public.kind as enum ('a')",
                "create table public.other (k public.kind, n int)",
                "insert into public.other values ('a', 1), (null, 2)");
        List<String> losses = losses(
                database,
                "create table shop.t (a int, b int, gone int); insert into shop.t values (1, null, 3), (2, null, 3)",
                """
                steps.run(alterTable("t").drop("a"), alterTable("t").drop("b"));
                steps.run(dropSchema("attic").cascade(), dropType(name("public", "kind")).cascade());
                steps.run(PostgresDSL.alterTable("t").renameColumn("gone").to("x"), alterTable("t").dropColumnIfExists("x"));
                steps.run(dropTableIfExists("absent"), dropTable("kept").restrict());
                """);
        assertThat(losses)
                .containsExactly(
                        "column shop.t.a: 2 values",
                        "table attic.old: 2 rows",
                        "column public.other.k: 1 value",
                        "column shop.t.gone: 2 values");
    }

    @Test
    void a_table_is_followed_through_renames_and_one_created_by_the_plan_is_no_loss(Database database) {
        assertThat(losses(database, "create table shop.a (id int); insert into shop.a values (1)", """
            steps.run(alterTable("a").renameTo("b"), createTable("a").column("id", INTEGER));
            steps.run(dropTable("a"), alterTable("b").renameTo("c"), dropTable("c"));
            """))
                .containsExactly("table shop.a: 1 row");
    }

    @Test
    void partitions_count_with_their_table(Database database) {
        assertThat(losses(
                        database,
                        "create table shop.p (id int) partition by range (id);"
                                + " create table shop.p1 partition of shop.p for values from (0) to (9);"
                                + " insert into shop.p values (1), (2)",
                        "steps.run(dropTable(\"p\"));"))
                .containsExactly("table shop.p: 2 rows");
    }

    @Test
    void the_losses_of_plain_sql_java_code_and_deleted_rows_are_unknown(Database database) {
        assertThat(losses(database, "create table shop.t (id int)", """
            steps.sql("select 1");
            steps.call("count", dsl -> dsl.selectOne().fetch());
            steps.run(deleteFrom(table(name("t"))), truncate("t"));
            """))
                .containsExactly(
                        "unknown: 001_init (V001_Init.java:20) is plain SQL",
                        "unknown: 001_init (V001_Init.java:21) is Java code",
                        "unknown: 001_init (V001_Init.java:22) deletes rows of \"t\"");
    }

    @Test
    void the_losses_of_a_script_from_the_history_are_unknown(Database database) {
        database.rung(MigrationSources.shop(folder.resolve("old"))
                        .migration("V001_Init", create("a"), drop("a"))
                        .migration("V002_B", create("b"), drop("b"))
                        .load())
                .build()
                .migrate();
        Rung rung = database.rung(MigrationSources.shop(folder.resolve("new"))
                        .migration("V001_Init", create("a"), drop("a"))
                        .load())
                .build();
        assertThat(rung.impact().losses(rung.planRollback(RollbackTarget.steps(2), Set.of("002_b"))))
                .extracting(Object::toString)
                .containsExactly(
                        "unknown: 002_b (V002_B.java:20) is undone by its recorded script, whose effects are unknown");
    }

    @Test
    void rows_that_can_not_be_counted_are_a_loss(Database database) throws Exception {
        Rung rung = withTable(database, "create table shop.t (id int)", "steps.run(dropTable(\"t\"));");
        try (var connection = database.connections().open();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table shop.t in access exclusive mode");
            assertThat(rung.impact().losses(rung.planRollback(RollbackTarget.steps(1), Set.of())))
                    .extracting(Object::toString)
                    .containsExactly("table shop.t: an unknown number of rows");
        }
    }

    @Test
    void a_reset_that_would_drop_objects_of_other_schemas_is_refused_with_the_losses(Database database) {
        Rung rung = withTable(
                database,
                "create type shop.kind as enum ('a'); create extension citext schema shop;"
                        + " create table shop.t (id int primary key);"
                        + " create function shop.next() returns int language sql as 'select 1'",
                NOTHING);
        database.execute(
                "create schema audit",
                "create table audit.o (k shop.kind, e shop.citext, n int default shop.next(), t int references shop.t)",
                "create index on audit.o (k)",
                "create view audit.v as select k from audit.o",
                "create view audit.w as select n from audit.o",
                "insert into audit.o (k, n) values ('a', 1), (null, 2)");
        assertThatThrownBy(() -> rung.planReset(Environment.TEST))
                .isInstanceOf(ResetRefusedException.class)
                .hasMessage("""
                    objects of other schemas depend on objects in the schema "shop", and would be dropped with them; nothing was done
                      default value for audit.o.n
                      table column audit.o.e: 0 values
                      table column audit.o.k: 1 value
                      table constraint o_t_fkey on audit.o
                      view audit.v
                      drop them first, or reset the sets of their schemas together with this one\
                    """);
        assertThat(rung.planReset(Environment.TEST, Set.of(new dev.rung.engine.model.SchemaName("audit")))
                        .objects())
                .extracting(SchemaObject::toString)
                .contains("type shop.kind");
        assertThat(database.value("select count(*) from audit.v")).isEqualTo("2");
    }

    @Test
    void a_reset_lists_the_rows_that_it_removes(Database database) {
        Rung rung = withTable(
                database,
                "create table shop.t (id int); insert into shop.t values (1); create table shop.e ()",
                NOTHING);
        assertThat(rung.impact().losses(rung.planReset(Environment.TEST)))
                .extracting(Object::toString)
                .containsExactly("table shop.t: 1 row");
    }

    private List<String> losses(Database database, String before, String down) {
        Rung rung = withTable(database, before, down);
        return rung.impact().losses(rung.planRollback(RollbackTarget.steps(1), Set.of())).stream()
                .map(Object::toString)
                .toList();
    }

    /**
     * Applies a migration without effects whose {@code down} has these steps from line 20, after creating tables by
     * hand.
     */
    private Rung withTable(Database database, String before, String down) {
        Rung rung = database.rung(MigrationSources.shop(folder)
                        .migration("V001_Init", NOTHING, down)
                        .load())
                .build();
        rung.migrate();
        database.execute(before);
        return rung;
    }
}

package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rung.engine.Databases.Database;
import dev.rung.engine.event.RunEvent;
import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.Outcome;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Databases.class)
class MigrateTest {

    private static final String CREATE_A = "steps.run(createTable(\"a\").column(\"id\", INTEGER.notNull()));";
    private static final String DROP_A = "steps.run(dropTable(\"a\"));";
    private static final String CREATE_B = "steps.run(createTable(\"b\").column(\"id\", INTEGER));";
    private static final String DROP_B = "steps.run(dropTable(\"b\"));";

    @TempDir
    private Path folder;

    @Test
    void pending_migrations_are_applied_in_order_and_recorded(Database database) {
        Rung rung = database.rung(twoTables().load()).build();
        Outcome outcome = rung.migrate();
        assertThat(outcome.completed())
                .extracting(completed -> completed.planned().id().toString())
                .containsExactly("001_init", "002_b");
        assertThat(database.tables("shop")).containsExactly("a", "b");
        assertThat(database.history("shop")).containsExactly("001_init applied 1/1", "002_b applied 1/1");
        assertThat(database.log("shop")).containsExactly("migrate 001_init done", "migrate 002_b done");
        assertThat(database.value("select checksum from shop.schema_migrations where version = '001_init'"))
                .isEqualTo(rung.set().migrations().getFirst().checksum().value());
        assertThat(database.value("select up_sql::text from shop.schema_migrations where version = '002_b'"))
                .isEqualTo(
                        "[{\"kind\": \"QUERY\", \"line\": \"V002_B.java:15\", \"text\": \"create table \\\"b\\\" (\\n"
                                + "  \\\"id\\\" int\\n"
                                + ")\", \"facts\": null, \"returnsRows\": false, \"transactional\": true}]");
        assertThat(rung.status().isUpToDate()).isTrue();
        assertThat(rung.migrate().completed()).isEmpty();
    }

    @Test
    void a_run_stops_at_its_target(Database database) {
        Rung rung = database.rung(twoTables().load()).build();
        rung.migrate(Target.to("1"));
        assertThat(database.tables("shop")).containsExactly("a");
        assertThat(rung.plan(Target.latest()).migrations())
                .extracting(planned -> planned.id().toString())
                .containsExactly("002_b");
    }

    @Test
    void an_unknown_target_is_refused_with_the_known_versions(Database database) {
        Rung rung = database.rung(twoTables().load()).build();
        assertThatThrownBy(() -> rung.migrate(Target.to("003")))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                    set shop: the version "003" doesn't exist
                      its versions are 001_init, 002_b\
                    """);
    }

    @Test
    void one_set_is_applied_to_several_schemas(Database database) {
        ClassLoader loader = twoTables().load();
        database.rung(loader).schema(new SchemaName("tenant 1")).build().migrate();
        database.rung(loader).schema(new SchemaName("tenant \"2\"")).build().migrate(Target.to("001"));
        assertThat(database.tables("tenant 1")).containsExactly("a", "b");
        assertThat(database.tables("tenant \"2\"")).containsExactly("a");
    }

    @Test
    void a_failed_migration_is_rolled_back_and_its_place_and_reason_are_reported(Database database) {
        Rung rung = database.rung(MigrationSources.shop(folder)
                        .migration("V001_Init", CREATE_A, DROP_A)
                        .migration("V002_Five", """
                            steps.run(createTable("b").column("id", INTEGER));
                            steps.run(createTable("c").column("id", INTEGER));
                            steps.run(createIndex("b_name_idx").on("b", "id", "nmae"));
                            steps.run(createTable("d").column("id", INTEGER));
                            steps.run(createTable("e").column("id", INTEGER));
                            """, DROP_B)
                        .migration("V003_Later", "steps.run(createTable(\"f\").column(\"id\", INTEGER));", DROP_A)
                        .load())
                .build();
        MigrationFailedException failure = catchThrowableOfType(MigrationFailedException.class, rung::migrate);
        assertThat(failure).hasMessage("""
            002_five failed at step 3 of 5 (V002_Five.java:17): column "nmae" does not exist [42703]

                create index "b_name_idx" on "b"("id", "nmae")

            nothing of 002_five was kept; 1 migration before it was completed; 1 migration after it was not started
            correct V002_Five.java:17, and run Rung.migrate() again\
            """);
        assertThat(failure.completed()).hasSize(1);
        assertThat(failure.pending()).hasSize(1);
        assertThat(failure.failure()).hasValueSatisfying(step -> {
            assertThat(step.number()).isEqualTo(3);
            assertThat(step.state()).hasValue("42703");
        });
        assertThat(database.tables("shop")).containsExactly("a");
        assertThat(database.history("shop")).containsExactly("001_init applied 1/1");
        assertThat(database.log("shop")).containsExactly("migrate 001_init done", "migrate 002_five failed");
    }

    @Test
    void a_caret_marks_the_position_of_an_error(Database database) {
        Rung rung = database.rung(MigrationSources.shop(folder)
                        .migration("V001_Init", "steps.sql(\"create table \u00fcber (\\n  id integr\\n)\");", DROP_A)
                        .load())
                .build();
        assertThatThrownBy(rung::migrate).hasMessage("""
            001_init failed at step 1 of 1 (V001_Init.java:15): type "integr" does not exist [42704]

                create table \u00fcber (
                  id integr
                     ^
                )

            nothing of 001_init was kept
            correct V001_Init.java:15, and run Rung.migrate() again\
            """);
    }

    @Test
    void java_code_in_a_step_runs_in_the_migration_s_transaction(Database database) {
        Rung rung = database.rung(MigrationSources.shop(folder)
                        .migration("V001_Init", CREATE_A, DROP_A)
                        .migration("V002_Fill", """
                            steps.call("insert two rows", dsl -> {
                                dsl.execute("insert into a values (1)");
                                dsl.execute("insert into a values (2)");
                            });
                            steps.call("fail", dsl -> dsl.execute("insert into a values (null)"));
                            """, DROP_A)
                        .load())
                .build();
        assertThatThrownBy(rung::migrate)
                .hasMessageStartingWith(
                        "002_fill failed at step 2 of 2 (V002_Fill.java:19): null value in column \"id\" of relation"
                                + " \"a\" violates not-null constraint [23502]");
        assertThat(database.value("select count(*) from shop.a")).isEqualTo("0");
    }

    @Test
    void queries_that_return_rows_run_among_others(Database database) {
        database.rung(MigrationSources.shop(folder)
                        .migration(
                                "V001_Init",
                                CREATE_A + "\nsteps.run(select(inline(1)));\n" + CREATE_B
                                        + "\nsteps.sql(\"select set_config('a.b', 'c', true)\");",
                                DROP_A)
                        .load())
                .build()
                .migrate();
        assertThat(database.tables("shop")).containsExactly("a", "b");
    }

    @Test
    void plain_sql_that_the_server_refuses_in_a_transaction_is_explained(Database database) {
        Rung rung = database.rung(MigrationSources.shop(folder)
                        .migration("V001_Init", """
                            steps.sql("create table a (id integer) partition by range (id)");
                            steps.sql("reindex table a");
                            """, DROP_A)
                        .load())
                .build();
        assertThatThrownBy(rung::migrate).hasMessage("""
            001_init failed at step 2 of 2 (V001_Init.java:16): REINDEX TABLE cannot run inside a transaction block [25001]

                reindex table a

            nothing of 001_init was kept
            put @Stepwise on the class, and run Rung.migrate() again\
            """);
    }

    @Test
    void a_set_may_reject_what_a_newer_release_applied(Database database) {
        String set = "name = \"shop\", schema = \"shop\", missing = dev.rung.MigrationSet.Missing.REJECT";
        database.rung(MigrationSources.set(folder, set)
                        .migration("V001_Init", CREATE_A, DROP_A)
                        .migration("V002_B", CREATE_B, DROP_B)
                        .load())
                .build()
                .migrate();
        Rung older = database.rung(MigrationSources.set(folder.resolve("older"), set)
                        .migration("V001_Init", CREATE_A, DROP_A)
                        .load())
                .build();
        assertThatThrownBy(older::migrate)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("002_b: is applied, but its class isn't on the class path");
    }

    @Test
    void a_changed_migration_is_refused_with_a_diff(Database database) {
        database.rung(twoTables().load()).build().migrate();
        Rung changed = database.rung(MigrationSources.shop(folder.resolve("changed"))
                        .migration(
                                "V001_Init",
                                "steps.run(createTable(\"a\")\n    .column(\"id\", BIGINT.notNull()));",
                                DROP_A)
                        .migration("V002_B", CREATE_B, DROP_B)
                        .load())
                .build();
        assertThatThrownBy(changed::migrate).hasMessage("""
            001_init (V001_Init.java:15): was changed after it was applied
            --- applied
            +++ class path
            @@ -1,3 +1,3 @@
             create table "a" (
            -  "id" int not null
            +  "id" bigint not null
             );
              restore the applied version, and put the change into a new migration\
            """);
    }

    @Test
    void a_migration_whose_class_is_missing_stops_pending_ones(Database database) {
        database.rung(twoTables().load()).build().migrate();
        Rung without = database.rung(MigrationSources.shop(folder.resolve("without"))
                        .migration("V001_Init", CREATE_A, DROP_A)
                        .migration("V002_Other", CREATE_B, DROP_B)
                        .load())
                .build();
        assertThatThrownBy(without::migrate).hasMessage("""
            002_b: is applied, but its class isn't on the class path
              restore the class, or undo it by its recorded script: Rung.planRollback(RollbackTarget.onlyRecorded(), Set.of("002_b"))\
            """);
    }

    @Test
    void a_database_that_is_ahead_of_this_release_is_unchanged(Database database) {
        database.rung(twoTables().load()).build().migrate();
        Rung older = database.rung(MigrationSources.shop(folder.resolve("older"))
                        .migration("V001_Init", CREATE_A, DROP_A)
                        .load())
                .build();
        assertThat(older.migrate().completed()).isEmpty();
        assertThat(older.status().isUpToDate()).isFalse();
    }

    @Test
    void an_out_of_order_migration_is_refused_unless_it_is_allowed(Database database) {
        database.rung(MigrationSources.set(
                                folder.resolve("first"), "name = \"shop\", gaps = dev.rung.MigrationSet.Gaps.ALLOW")
                        .migration("V001_Init", CREATE_A, DROP_A)
                        .migration("V003_B", CREATE_B, DROP_B)
                        .load())
                .build()
                .migrate();
        ClassLoader late = MigrationSources.set(
                        folder.resolve("late"), "name = \"shop\", gaps = dev.rung.MigrationSet.Gaps.ALLOW")
                .migration("V001_Init", CREATE_A, DROP_A)
                .migration("V002_Late", "steps.run(createTable(\"late\").column(\"id\", INTEGER));", DROP_A)
                .migration("V003_B", CREATE_B, DROP_B)
                .load();
        assertThatThrownBy(() -> database.rung(late).build().migrate()).hasMessage("""
            002_late (V002_Late.java): is not applied, but newer migrations are
              give it a number above the newest, or apply it out of order with RungBuilder.allowOutOfOrder(true)\
            """);
        database.rung(late).allowOutOfOrder(true).build().migrate();
        assertThat(database.tables("public")).containsExactly("a", "b", "late");
    }

    @Test
    void two_sets_in_one_schema_keep_their_histories_apart(Database database) {
        database.rung(twoTables().load()).build().migrate();
        Rung same = database.rung(MigrationSources.set(folder.resolve("other"), "name = \"cafe\", schema = \"shop\"")
                        .migration("V001_Init", CREATE_B, DROP_B)
                        .load())
                .build();
        assertThatThrownBy(same::migrate).hasMessage("""
            001_init (V001_Init.java): is already recorded in this schema by the set "shop"
              apply the sets to different schemas, or give their migrations different names\
            """);
    }

    @Test
    void a_repeatable_follows_the_versioned_and_runs_again_when_it_changes(Database database) {
        String first =
                "steps.run(createOrReplaceView(\"v\").as(select(field(name(\"id\"))).from(table(name(\"a\")))));";
        String second = "steps.run(createOrReplaceView(\"v\").as(select(field(name(\"id\")), inline(1).as(\"n\"))"
                + ".from(table(name(\"a\")))));";
        String drop = "steps.run(dropView(\"v\"));";
        Rung one = database.rung(MigrationSources.shop(folder.resolve("one"))
                        .migration("V001_Init", CREATE_A, DROP_A)
                        .repeatable("R_View", first, drop)
                        .load())
                .build();
        one.migrate();
        assertThat(one.migrate().completed()).isEmpty();
        Rung two = database.rung(MigrationSources.shop(folder.resolve("two"))
                        .migration("V001_Init", CREATE_A, DROP_A)
                        .repeatable("R_View", second, drop)
                        .load())
                .build();
        assertThat(two.migrate().completed())
                .extracting(completed ->
                        completed.planned().id() + " " + completed.planned().reason())
                .containsExactly("r_view CHANGED");
        assertThat(database.value("select string_agg(column_name, ',' order by ordinal_position)"
                        + " from information_schema.columns where table_name = 'v'"))
                .isEqualTo("id,n");
    }

    @Test
    void a_listener_receives_events_in_order(Database database) {
        List<String> heard = new ArrayList<>();
        database.rung(twoTables().load())
                .listener(event -> heard.add(
                        switch (event) {
                            case RunEvent.RunStarted started ->
                                "run of " + started.plan().migrations().size();
                            case RunEvent.MigrationStarted started ->
                                "start " + started.position() + "/" + started.count() + " "
                                        + started.planned().id();
                            case RunEvent.MigrationCompleted completed ->
                                "done " + completed.planned().id();
                            case RunEvent.LockAwaited awaited -> "lock";
                            case RunEvent.Blocked blocked -> "blocked";
                            case RunEvent.LeftoverCleared cleared -> "leftover";
                            case RunEvent.StepCompleted completed -> "step";
                            case RunEvent.AttemptFailed failed -> "retry";
                            case RunEvent.StatementRunning running -> "statement";
                            case RunEvent.SeedPlanted planted -> "seed";
                        }))
                .build()
                .migrate();
        assertThat(heard)
                .containsExactly("run of 2", "start 1/2 001_init", "done 001_init", "start 2/2 002_b", "done 002_b");
    }

    @Test
    void a_table_of_another_tool_is_not_taken_for_the_history(Database database) {
        database.execute(
                "create schema shop", "create table shop.schema_migrations (version varchar(255) primary key)");
        Rung rung = database.rung(twoTables().load()).build();
        assertThatThrownBy(rung::migrate).hasMessage("""
            "shop"."schema_migrations" isn't a table of Rung: it lacks required columns
              rename it, or apply the set to another schema with RungBuilder.schema(...)\
            """);
    }

    private MigrationSources twoTables() {
        return MigrationSources.shop(folder)
                .migration("V001_Init", CREATE_A, DROP_A)
                .migration("V002_B", CREATE_B, DROP_B);
    }
}

package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.engine.Databases.Database;
import dev.rung.engine.model.RollbackTarget;
import dev.rung.engine.model.Target;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a migration changes only objects in the set's own schema by an unqualified name. */
@ExtendWith(Databases.class)
class NamesTest {

    private static final String NOTHING = "steps.irreversible(\"only for the test\");";

    @TempDir
    private Path folder;

    @Test
    void a_rollback_does_not_drop_another_schemas_table(Database database) {
        database.execute("create table public.b (id integer)");
        Rung rung = rung(
                database, "steps.run(createTable(\"b\").column(\"id\", INTEGER));", "steps.run(dropTable(\"b\"));");
        rung.migrate();
        database.execute("drop table shop.b");
        assertThatThrownBy(() -> rung.run(rung.planRollback(RollbackTarget.all(), Set.of())))
                .hasMessage("""
                    001_init could not be rolled back at step 1 of 1 (V001_Init.java:20): the relation "b" doesn't exist in the schema\
                     "shop", so the statement would apply to "public"."b"

                        drop table "b"

                    nothing of 001_init was kept
                    qualify the name with its schema if you mean that object; otherwise restore the object of the set's schema that was dropped or renamed\
                    """);
        assertThat(database.tables("public")).containsExactly("b");
        assertThat(database.history("shop")).containsExactly("001_init applied 1/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PostgresDSL.createTable(\"orders\").column(PostgresDSL.column(\"id\", INTEGER).primaryKey())"
                        + ".column(PostgresDSL.column(\"parent\", INTEGER).references(\"orders\"))",
                "PostgresDSL.createTable(\"orders\").column(\"id\", INTEGER).column(\"parent\","
                    + " INTEGER).primaryKey(\"id\").constraint(PostgresDSL.foreignKey(\"parent\").references(\"orders\","
                    + " \"id\"))",
                "createTable(\"orders\").column(\"id\", INTEGER).column(\"parent\","
                        + " INTEGER).constraints(primaryKey(\"id\"), foreignKey(\"parent\").references(\"orders\","
                        + " \"id\"))"
            })
    void a_new_table_refers_to_itself_although_another_schema_has_its_name(String statement, Database database) {
        database.execute("create table public.orders (id integer primary key)");
        rung(database, "steps.run(" + statement + ");", NOTHING).migrate();
        assertThat(database.value("select confrelid::regclass from pg_constraint"
                        + " where conrelid = 'shop.orders'::regclass and contype = 'f'"))
                .isEqualTo("shop.orders");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dropTableIfExists(\"orders\")",
                "alterTable(\"orders\").add(\"x\", INTEGER)",
                "insertInto(table(name(\"orders\"))).values(1)",
                "update(table(name(\"orders\"))).set(field(name(\"id\"), INTEGER), 1)",
                "deleteFrom(table(name(\"orders\")))",
                "truncate(table(name(\"orders\")))",
                "createIndex(\"orders_idx\").on(\"orders\", \"id\")",
                "dropIndexIfExists(\"orders_id_idx\")",
                "commentOnTable(\"orders\").is(\"mine\")",
                "createTable(\"lines\").column(\"id\", INTEGER).constraints(foreignKey(\"id\").references(\"orders\","
                        + " \"id\"))",
                "PostgresDSL.alterTable(\"orders\").dropColumn(\"id\")",
                "PostgresDSL.alterTable(\"orders\").renameTo(\"old_orders\")",
                "PostgresDSL.createIndex(\"orders_idx\").on(\"orders\", \"id\")",
                "PostgresDSL.commentOnView(\"open_orders\").is(\"mine\")",
                "PostgresDSL.grant(dev.rung.postgres.security.Privilege.SELECT).onTable(\"orders\").to(\"postgres\")",
                "PostgresDSL.dropFunction(\"total\").ifExists()",
                "PostgresDSL.alterType(\"state\").addValue(\"closed\")",
                "PostgresDSL.dropType(\"state\")",
                "PostgresDSL.dropView(\"open_orders\")",
                "PostgresDSL.createTrigger(\"t\").before(dev.rung.postgres.triggers.TriggerEvent.INSERT).on(\"orders\")"
                        + ".forEachRow().execute(\"f\")",
                "PostgresDSL.vacuum(\"orders\")"
            })
    void no_statement_changes_another_schema(String statement, Database database) {
        database.execute(
                "create schema shop",
                "create table public.orders (id integer primary key)",
                "create index orders_id_idx on public.orders (id)",
                "create view public.open_orders as select 1 as x",
                "create type public.state as enum ('open')",
                "create function public.total() returns integer language sql as 'select 1'",
                "create function public.f() returns trigger language plpgsql as 'begin return new; end'");
        String before = catalog(database);
        Rung rung = rung(database, "steps.run(" + statement + ");", NOTHING);
        assertThatThrownBy(rung::migrate)
                .hasMessageContaining("in the schema \"shop\", so the statement would apply to \"public\".");
        assertThat(catalog(database)).isEqualTo(before);
    }

    @Test
    void a_name_that_was_dropped_before_is_checked_again(Database database) {
        database.execute("create table public.b (id integer)");
        Rung rung = rung(
                database,
                "steps.run(createTable(\"b\").column(\"id\", INTEGER), dropTable(\"b\"), dropTable(\"b\"));",
                NOTHING);
        assertThatThrownBy(rung::migrate).hasMessageContaining("would apply to \"public\".\"b\"");
        assertThat(database.tables("public")).containsExactly("b");
    }

    @Test
    void qualified_names_temporary_tables_and_types_of_extensions_can_be_used(Database database) {
        database.execute(
                "create table public.settings (name text)",
                "create extension citext schema public",
                "create table public.scratch (id integer)");
        Rung rung = rung(database, """
            steps.run(insertInto(table(name("public", "settings"))).values("a"));
            steps.run(createTable("a").column("id", dev.rung.postgres.PostgresTypes.CITEXT));
            steps.sql("create temporary table scratch (id integer)");
            steps.run(insertInto(table(name("scratch"))).values(1));
            """, NOTHING);
        rung.migrate();
        assertThat(database.value("select count(*) from public.settings")).isEqualTo("1");
        assertThat(database.value("select count(*) from public.scratch")).isEqualTo("0");
    }

    @Test
    void a_concurrent_statement_does_not_change_another_schema(Database database) {
        database.execute("create table public.a (id integer)", "create index i on public.a (id)");
        Rung rung = database.rung(MigrationSources.shop(folder)
                        .migration(
                                "@dev.rung.Stepwise",
                                "V001_Init",
                                "steps.run(PostgresDSL.dropIndex(\"i\").concurrently().ifExists());",
                                NOTHING)
                        .load())
                .build();
        assertThatThrownBy(rung::migrate)
                .hasMessageContaining("the relation \"i\" doesn't exist in the schema \"shop\", so the");
        assertThat(database.value("select to_regclass('public.i')")).isEqualTo("i");
    }

    @Test
    void a_recorded_script_is_checked_in_the_same_way(Database database) {
        database.execute("create table public.b (id integer)");
        Rung rung = rung(
                database, "steps.run(createTable(\"b\").column(\"id\", INTEGER));", "steps.run(dropTable(\"b\"));");
        rung.migrate(Target.latest());
        database.execute("drop table shop.b");
        assertThatThrownBy(() -> rung.run(rung.planRollback(RollbackTarget.onlyRecorded(), Set.of("001"))))
                .hasMessageContaining("would apply to \"public\".\"b\"");
        assertThat(database.tables("public")).containsExactly("b");
    }

    private static String catalog(Database database) {
        return database.value(
                "select string_agg(x, ' ' order by x) from (select relname || relacl::text || relnatts as x from"
                    + " pg_class where relnamespace = 'public'::regnamespace union all select typname from pg_type"
                    + " where typnamespace = 'public'::regnamespace union all select enumlabel from pg_enum union all"
                    + " select proname from pg_proc where pronamespace = 'public'::regnamespace union all select"
                    + " description from pg_description where objoid = 'public.orders'::regclass) o");
    }

    private Rung rung(Database database, String up, String down) {
        boolean isStepwise = up.contains("vacuum");
        return database.rung(MigrationSources.shop(folder)
                        .migration(isStepwise ? "@Stepwise" : "", "V001_Init", up, down)
                        .load())
                .build();
    }
}

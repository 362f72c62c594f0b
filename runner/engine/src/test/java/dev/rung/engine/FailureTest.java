package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rung.engine.Databases.Database;
import dev.rung.engine.exception.HistoryException;
import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.exception.RungException;
import dev.rung.engine.model.RollbackTarget;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.settings.ConnectionSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the messages of failed migrations: what failed, where, why, and what to do. Each case is a set. */
@ExtendWith(Databases.class)
class FailureTest {

    private static final String NONE = "steps.irreversible(\"a test\");";

    /** The class loader of the sets; the first line of {@code up} is line 15. */
    private static ClassLoader sets;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        MigrationSources sources = MigrationSources.set(folder, "name = \"fine\"")
                .migration("V001_Init", "steps.run(createTable(\"a\").column(\"id\", INTEGER));", NONE);
        add(sources, "copy_in", """
            steps.sql("create table a (id int)");
            steps.sql("copy a from stdin");\
            """);
        add(sources, "copy_out", "steps.sql(\"copy (select 1) to stdout\");");
        add(sources, "nul", "steps.sql(\"select 'a\\0b'\");");
        add(sources, "nul_in_code", """
            steps.call("a NUL", dsl -> dsl.connection(
                    connection -> connection.createStatement().execute("select 'a\\0b'")));\
            """);
        add(sources, "datestyle", "steps.sql(\"set datestyle to 'German'\");");
        add(sources, "encoding", "steps.run(query(\"set client_encoding to latin1\"));");
        String deferred = """
            steps.run(createTable("a").column("id", INTEGER).constraints(primaryKey("id")));
            steps.sql("create table b (a int constraint b_a_fk references a deferrable initially deferred)");
            steps.sql("insert into b values (7)");\
            """;
        add(sources, "deferred", deferred);
        sources.inPackage("deferred_stepwise", "@dev.rung.MigrationSet(name = \"deferred_stepwise\")")
                .migration("@Stepwise", "V001_Init", deferred, NONE);
        add(sources, "several", "steps.sql(\"create table a (id int); selec 1\");");
        add(sources, "inner", "steps.sql(\"do $$ begin execute 'select 1 fro a'; end $$\");");
        add(sources, "called_jooq", """
            steps.call("fill", dsl -> {
                dsl.execute("select 1");
                fill(dsl);
            });
            }
            private static void fill(org.jooq.DSLContext dsl) {
                try {
                    dsl.execute("insert into nowhere values ({0})", inline(4));
                } catch (org.jooq.exception.DataAccessException e) {
                    throw new IllegalStateException("not filled", e);
                }\
            """);
        add(sources, "called_jdbc", """
            steps.call("fill", dsl -> dsl.connection(connection -> {
                try (java.sql.PreparedStatement insert =
                        connection.prepareStatement("insert into pg_class (relname, nme) values (?, ?)")) {
                    insert.setString(1, "a");
                    insert.setString(2, "b");
                    insert.executeUpdate();
                }
            }));\
            """);
        add(sources, "called_java", """
            steps.call("think", dsl -> {
                dsl.execute("select 1");
                java.util.List.of().getFirst();
            });\
            """);
        add(sources, "called_caught", """
            steps.call("think", dsl -> {
                dsl.transaction(inner -> {
                    try {
                        inner.dsl().transaction(innermost -> innermost.dsl().execute("select nothing"));
                    } catch (org.jooq.exception.DataAccessException e) {
                        // meant
                    }
                });
                throw new IllegalStateException("changed my mind");
            });\
            """);
        String idle = """
            steps.sql("set local idle_in_transaction_session_timeout = %d");
            steps.call("think", dsl -> {
                dsl.connection(connection -> Thread.sleep(%d));
                dsl.execute("select 1");
            });\
            """;
        add(sources, "idle", idle.formatted(20, 80));
        add(sources, "idle_and_seen", idle.formatted(800, 2000));
        add(sources, "too_long", """
            steps.sql("set local transaction_timeout = 50");
            steps.sql("select pg_sleep(5)");\
            """);
        add(sources, "ended", "steps.sql(\"select pg_terminate_backend(pg_backend_pid())\");");
        add(sources, "read_only", """
            steps.sql("set local transaction_read_only = on");
            steps.run(createTable("a").column("id", INTEGER));\
            """);
        add(sources, "ascii", "steps.sql(\"select '\\u00e4\\u00f6\\u00fc', nowhere\");");
        sets = sources.load();
    }

    private static void add(MigrationSources sources, String set, String up) {
        sources.inPackage(set, "@dev.rung.MigrationSet(name = \"" + set + "\")").migration("V001_Init", up, NONE);
    }

    private static MigrationFailedException failure(Database database, String set) {
        return catchThrowableOfType(
                MigrationFailedException.class,
                () -> database.rung(sets).set(set).build().migrate());
    }

    @Test
    void a_copy_with_rows_of_the_client_is_reported_as_a_limit_of_the_driver(Database database) {
        String remedy = "the driver doesn't support COPY with rows from or to the client: insert the rows, or use"
                + " the driver's CopyManager in steps.call(...), and run Rung.migrate() again";
        assertThat(failure(database, "copy_in")).hasMessage("""
            001_init failed at step 2 of 2 (V001_Init.java:16): COPY from stdin failed: COPY commands are only supported using the CopyManager API. [57014]

                copy a from stdin

            nothing of 001_init was kept
            """ + remedy);
        assertThat(failure(database, "copy_out")).hasMessageEndingWith("\n" + remedy);
    }

    @Test
    void the_character_nul_is_refused_before_anything_runs(Database database) {
        assertThatThrownBy(() -> database.rung(sets).set("nul").build()).hasMessage("""
            V001_Init (V001_Init.java:15): up throws while it is recorded: java.lang.IllegalArgumentException: the text contains the character NUL (shown as \\0), which PostgreSQL can't store: select 'a\\0b'; remove it
              only record steps there; put code that needs a database into steps.call(...)\
            """);
    }

    @Test
    void the_character_nul_in_a_statement_of_java_code_is_named(Database database) {
        assertThat(failure(database, "nul_in_code"))
                .hasMessageStartingWith("001_init failed at step 1 of 1 (V001_Init.java:16): ")
                .hasMessageEndingWith("""


                        select 'a\\0b'

                    nothing of 001_init was kept
                    the statement contains the character NUL, which PostgreSQL can't store: remove it from V001_Init.java:16, and run Rung.migrate() again\
                    """);
    }

    @ParameterizedTest
    @CsvSource({"datestyle", "encoding"})
    void a_setting_that_the_driver_cannot_work_with_is_named(String set, Database database) {
        assertThat(failure(database, set)).hasMessageEndingWith("""
            nothing of 001_init was kept
            the driver ended the session, because it doesn't support this setting: keep client_encoding UTF8 and DateStyle ISO (to_char and to_date support other formats), and run Rung.migrate() again\
            """);
    }

    @Test
    void a_constraint_that_is_checked_at_the_commit_fails_with_its_detail(Database database) {
        MigrationFailedException failure = failure(database, "deferred");
        assertThat(failure).hasMessage("""
            001_init failed when it was recorded and committed: insert or update on table "b" violates foreign key constraint "b_a_fk" [23503]
              detail: Key (a)=(7) is not present in table "a".

            nothing of 001_init was kept
            correct V001_Init.java, and run Rung.migrate() again\
            """);
        assertThat(failure.failure()).isEmpty();
        assertThat(failure.error().detail()).isEqualTo("Key (a)=(7) is not present in table \"a\".");
    }

    @Test
    void a_step_whose_commit_fails_is_named(Database database) {
        assertThat(failure(database, "deferred_stepwise")).hasMessage("""
            001_init failed when step 3 of 3 (V001_Init.java:17) was recorded and committed: insert or update on table "b" violates foreign key constraint "b_a_fk" [23503]
              detail: Key (a)=(7) is not present in table "a".

            steps 1 to 2 of 001_init are complete and recorded
            correct V001_Init.java, and run Rung.migrate() again\
            """);
    }

    @Test
    void a_statement_that_a_block_of_code_ran_is_shown_with_a_caret(Database database) {
        assertThat(failure(database, "inner")).hasMessageStartingWith("""
            001_init failed at step 1 of 1 (V001_Init.java:15): syntax error at or near "a" [42601]

                do $$ begin execute 'select 1 fro a'; end $$

              in the statement that it ran:
                select 1 fro a
                             ^

            """);
    }

    @Test
    void java_code_fails_at_the_line_of_the_call_with_the_sql_that_jooq_ran(Database database) {
        MigrationFailedException failure = failure(database, "called_jooq");
        assertThat(failure).hasMessage("""
            001_init failed at step 1 of 1 (V001_Init.java:22): relation "nowhere" does not exist [42P01]

                insert into nowhere values (4)
                            ^

            nothing of 001_init was kept
            correct V001_Init.java:22, and run Rung.migrate() again\
            """);
        assertThat(failure.failure()).hasValueSatisfying(step -> {
            assertThat(step.line()).hasToString("V001_Init.java:22");
            assertThat(step.statement()).hasValue("insert into nowhere values (4)");
            assertThat(step.position()).isEqualTo(13);
        });
    }

    @Test
    void java_code_fails_with_the_sql_that_jdbc_sent(Database database) {
        assertThat(failure(database, "called_jdbc")).hasMessageStartingWith("""
            001_init failed at step 1 of 1 (V001_Init.java:20): column "nme" of relation "pg_class" does not exist [42703]

                insert into pg_class (relname, nme) values ($1, $2)
                                               ^

            """);
    }

    @Test
    void java_code_that_fails_by_itself_shows_its_line_and_no_sql(Database database) {
        assertThat(failure(database, "called_java")).hasMessage("""
            001_init failed at step 1 of 1 (V001_Init.java:17): java.util.NoSuchElementException

            nothing of 001_init was kept
            correct V001_Init.java:17, and run Rung.migrate() again\
            """);
        assertThat(failure(database, "called_caught")).hasMessageStartingWith("""
            001_init failed at step 1 of 1 (V001_Init.java:23): java.lang.IllegalStateException: changed my mind

            nothing\
            """);
    }

    @Test
    void the_server_s_timeouts_are_named(Database database) {
        for (String set : List.of("idle", "idle_and_seen")) {
            assertThat(failure(database, set))
                    .hasMessageContaining(": terminating connection due to idle-in-transaction timeout [25P03]\n")
                    .hasMessageEndingWith("""
                        nothing of 001_init was kept
                        the server ended the session, because its transaction was idle for longer than idle_in_transaction_session_timeout: set this parameter to 0 for the role that migrates, and run Rung.migrate() again\
                        """);
        }
        assertThat(failure(database, "ended"))
                .hasMessageEndingWith(
                        "\nan administrator ended the session, or shut down the server: check Rung.status()"
                                + " when the server is available, and run Rung.migrate() again");
    }

    @Test
    void the_timeout_of_a_transaction_is_named(Database database) {
        assumeTrue(
                database.value("select count(*) from pg_settings where name = 'transaction_timeout'")
                        .equals("1"),
                "it came with PostgreSQL 17");
        assertThat(failure(database, "too_long")).hasMessageEndingWith("""
            nothing of 001_init was kept
            the server ended the session, because its transaction took longer than transaction_timeout: set this parameter to 0 for the role that migrates, and run Rung.migrate() again\
            """);
    }

    @Test
    void a_read_only_server_is_reported(Database database) {
        assertThat(failure(database, "read_only")).hasMessageEndingWith("""
            nothing of 001_init was kept
            the server is read-only (it is a replica, or default_transaction_read_only is on): connect to the primary, or turn off default_transaction_read_only, and run Rung.migrate() again\
            """);
        Rung rung =
                database.rung(sets).set("fine").schema(new SchemaName("other")).build();
        database.execute("alter database " + database.scratch().name() + " set default_transaction_read_only = on");
        assertThatThrownBy(rung::migrate).isInstanceOf(HistoryException.class).hasMessage("""
            can't create "other"."schema_migrations": cannot execute CREATE SCHEMA in a read-only transaction [25006]
              the server is read-only (it is a replica, or default_transaction_read_only is on): connect to the primary, or turn off default_transaction_read_only\
            """);
    }

    @Test
    void an_existing_object_suggests_a_baseline(Database database) {
        database.execute("create table a (id int)");
        assertThat(failure(database, "fine")).hasMessage("""
            001_init failed at step 1 of 1 (V001_Init.java:15): relation "a" already exists [42P07]

                create table "a" (
                  "id" int
                )

            nothing of 001_init was kept
            if the database already contained the changes of 001_init before you used Rung, record that with Rung.baseline(...) up to V, where V is the last version whose changes it contains
            otherwise correct V001_Init.java:15, and run Rung.migrate() again\
            """);
    }

    @Test
    void a_caret_is_right_where_the_server_counts_bytes(Database database) {
        String name = database.scratch().name() + "_ascii";
        database.execute("create database " + name + " template template0 encoding 'SQL_ASCII' locale 'C'");
        try {
            ConnectionSource connections = () -> DriverManager.getConnection(
                    database.scratch().url().replace(database.scratch().name(), name),
                    database.scratch().user(),
                    database.scratch().password());
            Rung rung = Rung.on(connections).classLoader(sets).set("ascii").build();
            assertThatThrownBy(rung::migrate)
                    .hasMessageContaining("\n    select '\u00e4\u00f6\u00fc', nowhere\n                  ^\n");
        } finally {
            database.execute("drop database " + name);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|Cannot deserialize value of type `java.util.ArrayList<dev.rung.engine.model.StoredStep>` from"
                        + " Object value (token `JsonToken.START_OBJECT`)",
                "null|it is null",
                "[null]|its step 1 lacks a kind, a line or a text",
                "[{\"kind\": \"SQL\", \"line\": \"V001_Init.java:15\"}]|its step 1 lacks a kind, a line or a text",
                "[{\"kind\": \"SQL\", \"line\": \"V001_Init.java:x\", \"text\": \"select 1\"}]|the line of its step 1,"
                        + " \"V001_Init.java:x\", doesn't end in a number",
                "[{\"kind\": \"MAGIC\", \"line\": \"V001_Init.java:15\", \"text\": \"select 1\"}]|"
            })
    void a_recorded_script_that_was_tampered_with_is_reported(String script, String reason, Database database) {
        Rung rung = database.rung(sets).set("fine").build();
        rung.migrate();
        database.execute("update schema_migrations set down_sql = '" + script + "'");
        assertThatThrownBy(() -> rung.planRollback(RollbackTarget.steps(1), Set.of()))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("\"public\".\"schema_migrations\" has a row for 001_init whose down_sql"
                        + " doesn't have Rung's format: " + (reason == null ? "" : reason + "\n"))
                .hasMessageEndingWith("\n  restore the row from a backup, or use the version of Rung that wrote it");
    }

    @Test
    void a_row_with_an_invalid_set_name_is_reported(Database database) {
        Rung rung = database.rung(sets).set("fine").build();
        rung.migrate();
        database.execute("update schema_migrations set set_name = 'No Set'");
        assertThatThrownBy(rung::status).isInstanceOf(RungException.class).hasMessage("""
            "public"."schema_migrations" has a row with the set "No Set", which this version of Rung doesn't know
              use the version of Rung that wrote it, or correct the row\
            """);
    }
}

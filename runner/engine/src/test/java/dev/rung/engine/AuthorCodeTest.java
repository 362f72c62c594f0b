package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rung.engine.Databases.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that code and SQL of an author can neither falsify the history nor affect later migrations. */
@ExtendWith(Databases.class)
class AuthorCodeTest {

    private static final String NOTHING = "steps.irreversible(\"only for the test\");";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rollback", "rollback and chain", "rollback; begin"})
    void a_step_that_rolls_back_is_noticed(String statement, Database database) {
        Rung rung = rung(database, """
            steps.run(createTable("a").column("id", INTEGER));
            steps.call("end it", dsl -> dsl.execute("%s"));
            steps.run(createTable("b").column("id", INTEGER));
            """.formatted(statement));
        assertThatThrownBy(rung::migrate)
                .hasMessageStartingWith("""
                    001_init failed at step 2 of 3 (V001_Init.java:16): the step ended its transaction
                    """.strip())
                .hasMessageContaining("nothing of 001_init was kept");
        assertThat(database.tables("shop")).isEmpty();
        assertThat(database.history("shop")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"commit", "commit and chain", "commit; begin"})
    void a_step_that_commits_is_noticed_and_stays_on_record(String statement, Database database) {
        Rung rung = rung(database, """
            steps.run(createTable("a").column("id", INTEGER));
            steps.call("end it", dsl -> dsl.execute("%s"));
            steps.run(createTable("b").column("id", INTEGER));
            """.formatted(statement));
        assertThatThrownBy(rung::migrate)
                .hasMessageContaining("(V001_Init.java:16): the step ended its transaction")
                .hasMessageContaining(
                        "the code of 001_init committed, so some of its changes remain; it is recorded as running");
        assertThat(database.tables("shop")).containsExactly("a");
        assertThat(database.history("shop")).containsExactly("001_init running 0/3");
        assertThatThrownBy(rung::migrate)
                .hasMessageContaining("001_init: committed in its own code before it was complete, so Rung can't"
                        + " determine which changes were made");
    }

    @Test
    void a_prepared_transaction_is_noticed(Database database) {
        Rung rung = rung(database, """
            steps.run(createTable("a").column("id", INTEGER));
            steps.call("prepare", dsl -> dsl.execute("prepare transaction 'x'"));
            """);
        assertThatThrownBy(rung::migrate).isInstanceOf(RuntimeException.class);
        assertThat(database.history("shop")).isEmpty();
        assertThat(database.tables("shop")).isEmpty();
    }

    @Test
    void a_stepwise_step_that_commits_stays_on_record(Database database) {
        Rung rung = database.rung(MigrationSources.shop(folder)
                        .migration(
                                "@Stepwise",
                                "V001_Init",
                                "steps.call(\"half\", dsl -> { dsl.execute(\"create table a (id int)\");"
                                        + " dsl.execute(\"commit\"); });",
                                NOTHING)
                        .load())
                .build();
        assertThatThrownBy(rung::migrate).hasMessageContaining("the step ended its transaction");
        assertThatThrownBy(rung::migrate)
                .hasMessageContaining(
                        "the step was interrupted, and Rung can't determine whether it is complete: its own code"
                                + " ended its transaction");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connection.commit()",
                "connection.rollback()",
                "connection.setAutoCommit(true)",
                "connection.close()"
            })
    void code_cannot_end_the_transaction_or_the_connection(String call, Database database) {
        Rung rung = rung(database, """
            steps.run(createTable("a").column("id", INTEGER));
            steps.call("end it", dsl -> dsl.connection(connection -> %s));
            """.formatted(call));
        assertThatThrownBy(rung::migrate)
                .hasMessageContaining("Rung controls the transaction and the connection, so Connection.");
        assertThat(database.tables("shop")).isEmpty();
    }

    @Test
    void a_transaction_of_jooq_is_a_savepoint(Database database) {
        Rung rung = rung(database, """
            steps.run(createTable("a").column("id", INTEGER));
            steps.call("try", dsl -> {
                try {
                    dsl.transaction(t -> {
                        t.dsl().execute("insert into a values (1)");
                        throw new IllegalStateException("no");
                    });
                } catch (IllegalStateException e) {
                    dsl.transaction(t -> t.dsl().execute("insert into a values (2)"));
                }
            });
            """);
        rung.migrate();
        assertThat(database.value("select string_agg(id::text, ' ') from shop.a"))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new StackOverflowError();",
                "throw new NoSuchMethodError(\"x\");",
                "throw new AssertionError(\"x\");",
                "AuthorCode.<RuntimeException>sneak(new java.io.IOException(\"x\"));"
            })
    void whatever_code_throws_is_a_failure_of_its_step(String statement, Database database) {
        Rung rung = database.rung(MigrationSources.shop(folder)
                        .file("AuthorCode", """
                            package app;
                            class AuthorCode {
                                @SuppressWarnings("unchecked")
                                static <E extends Exception> void sneak(Exception e) throws E { throw (E) e; }
                            }
                            """)
                        .migration("V001_Init", "steps.call(\"fail\", dsl -> { " + statement + " });", NOTHING)
                        .load())
                .build();
        assertThatThrownBy(rung::migrate).hasMessageStartingWith("001_init failed at step 1 of 1");
        assertThat(database.log("shop")).containsExactly("migrate 001_init failed");
    }

    @Test
    void each_migration_starts_from_the_same_session(Database database) {
        database.execute("drop role if exists rung_other", "create role rung_other superuser");
        MigrationSources sources = MigrationSources.shop(folder)
                .migration("V001_Init", """
                    steps.run(createTable("seen").column("what", CLOB));
                    steps.sql("create temporary table mine (id integer)");
                    steps.sql("set search_path to public");
                    steps.sql("set statement_timeout to '1h'");
                    steps.sql("set session_replication_role to replica");
                    steps.sql("set timezone to 'Asia/Tokyo'");
                    steps.sql("set app.tenant to '7'");
                    steps.sql("select pg_advisory_lock(7), pg_advisory_lock(7), pg_advisory_lock(-7, -8)");
                    steps.sql("set role rung_other");
                    """, NOTHING)
                .migration("V002_Look", """
                    steps.sql("insert into seen select current_setting('search_path') || ' '"
                        + " || current_setting('session_replication_role') || ' ' || current_setting('timezone') || ' '"
                        + " || coalesce(to_regclass('pg_temp.mine')::text, 'no table') || ' '"
                        + " || coalesce(current_setting('app.tenant', true), '') || ' ' || (select count(*) from pg_locks"
                        + " where locktype = 'advisory' and pid = pg_backend_pid()) || ' ' || current_user");
                    """, NOTHING);
        database.rung(sources.load()).build().migrate();
        assertThat(database.value("select what from shop.seen"))
                .isEqualTo("shop, public origin UTC no table  1 "
                        + database.scratch().user());
        database.execute("drop role rung_other");
    }

    @Test
    void a_run_that_has_lost_its_lock_stops(Database database) {
        MigrationSources sources = MigrationSources.shop(folder)
                .migration("V001_Init", "steps.sql(\"select pg_advisory_unlock_all()\");", NOTHING)
                .migration("V002_Next", "steps.run(createTable(\"a\").column(\"id\", INTEGER));", NOTHING);
        Rung rung = database.rung(sources.load()).build();
        assertThatThrownBy(rung::migrate)
                .hasMessageStartingWith(
                        "a migration's own code released the advisory lock that keeps other runners out");
        assertThat(database.history("shop")).containsExactly("001_init applied 1/1");
    }

    @Test
    void a_pool_does_not_get_a_connection_back_that_an_authors_code_has_used(Database database) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.scratch().url());
        config.setUsername(database.scratch().user());
        config.setPassword(database.scratch().password());
        config.setMaximumPoolSize(1);
        config.setConnectionInitSql("set app.tenant to 'none'");
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Rung.on(pool)
                    .classLoader(MigrationSources.shop(folder)
                            .migration("V001_Init", "steps.sql(\"set app.tenant to '7'\");", NOTHING)
                            .load())
                    .build()
                    .migrate();
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select current_setting('app.tenant')")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("none");
            }
        }
    }

    /** The driver sets the session's time zone to the JVM's when it connects. */
    @Test
    void a_time_without_a_zone_means_the_same_on_every_machine(Database database) {
        TimeZone before = TimeZone.getDefault();
        Rung rung = Rung.on(() -> {
                    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
                    try {
                        return database.scratch().connect();
                    } finally {
                        TimeZone.setDefault(before);
                    }
                })
                .classLoader(MigrationSources.shop(folder)
                        .migration(
                                "V001_Init",
                                "steps.sql(\"create table a as select timestamptz '2026-01-01 00:00' as t\");",
                                NOTHING)
                        .load())
                .build();
        rung.migrate();
        assertThat(database.value("select extract(epoch from t)::bigint from shop.a"))
                .isEqualTo("1767225600");
    }

    private Rung rung(Database database, String up) {
        return database.rung(MigrationSources.shop(folder)
                        .migration("V001_Init", up, NOTHING)
                        .load())
                .build();
    }
}

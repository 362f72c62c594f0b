package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rung.engine.Databases.Database;
import dev.rung.engine.event.Blocker;
import dev.rung.engine.event.RunEvent;
import dev.rung.engine.event.RunListener;
import dev.rung.engine.exception.InterruptedRunException;
import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.exception.UnopenedConnectionException;
import dev.rung.engine.model.Target;
import dev.rung.engine.settings.ConnectionOrigin;
import dev.rung.engine.settings.ConnectionSource;
import dev.rung.engine.settings.Liveness;
import dev.rung.engine.settings.RetrySettings;
import dev.rung.engine.settings.TimeoutSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/** Tests the observations and actions of the second connection. */
@ExtendWith(Databases.class)
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class WatchTest {

    private static final String IRREVERSIBLE = "steps.irreversible(\"nothing to undo\");";
    private static final Duration LOCK_TIMEOUT = Duration.ofMillis(600);

    @TempDir
    private Path folder;

    @Test
    void a_session_that_blocks_a_migration_is_named_during_the_wait_in_the_error_and_in_the_log(Database database)
            throws Exception {
        ClassLoader loader = alteration();
        database.rung(loader).build().migrate(Target.to("001"));
        List<RunEvent> heard = new ArrayList<>();
        try (Connection blocker = lockTable(database)) {
            int pid = pidOf(blocker);
            Rung rung = database.rung(loader)
                    .timeouts(new TimeoutSettings(LOCK_TIMEOUT, Duration.ZERO, Duration.ZERO))
                    .retries(new RetrySettings(2, Duration.ofMillis(10), Duration.ofMillis(10)))
                    .listener(heard::add)
                    .build();
            String who = "pid " + pid + " \\(a client, user \\w+, from [\\w.:]+, idle in transaction,"
                    + " in transaction for \\d+ s\\): lock table shop.a in row exclusive mode";
            assertThatThrownBy(rung::migrate)
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageMatching("""
                        002_b failed at step 1 of 1 \\(V002_B.java:15\\): canceling statement due to lock timeout \\[55P03\\]

                            alter table "a" add "note" text
                          waited for AccessExclusiveLock on shop.a, blocked by:
                            %s

                        nothing of 002_b was kept
                        another session held the lock in every attempt: run Rung\\.migrate\\(\\) again when it has released the lock, \
                        or end that session \\(select pg_terminate_backend\\(%d\\)\\), or raise the limits with the lock timeout of \
                        RungBuilder\\.timeouts\\(\\.\\.\\.\\) or the attempts of RungBuilder\\.retries\\(\\.\\.\\.\\)\
                        """.formatted(who, pid));
            assertThat(heard)
                    .filteredOn(RunEvent.Blocked.class::isInstance)
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(
                                    ((RunEvent.Blocked) event).lockWait().blockers())
                            .extracting(Blocker::pid)
                            .containsExactly(pid));
            assertThat(heard)
                    .filteredOn(RunEvent.AttemptFailed.class::isInstance)
                    .singleElement()
                    .satisfies(event -> assertThat(((RunEvent.AttemptFailed) event).lockWait())
                            .hasValueSatisfying(
                                    wait -> assertThat(wait.lock()).isEqualTo("AccessExclusiveLock on shop.a")));
            assertThat(database.fetch("select outcome || ': ' || detail from shop.schema_migration_log"
                                    + " where version = '002_b' order by id")
                            .getValues(0, String.class))
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .matches("retried: attempt 1 of 2: canceling statement due to lock timeout; waited"
                                            + " for AccessExclusiveLock on shop.a, blocked by " + who),
                            second -> assertThat(second)
                                    .matches("failed: 002_b failed at step 1 of 1 .*; waited for AccessExclusiveLock on"
                                            + " shop.a, blocked by " + who));
        }
    }

    @Test
    void a_migration_that_takes_too_long_is_canceled_on_the_server(Database database) {
        Rung rung = database.rung(sleeping(""))
                .timeouts(new TimeoutSettings(LOCK_TIMEOUT, Duration.ZERO, Duration.ofMillis(300)))
                .build();
        assertThatThrownBy(rung::migrate)
                .isInstanceOf(MigrationFailedException.class)
                .hasMessage("""
                    001_sleep failed at step 1 of 1 (V001_Sleep.java:15): canceling statement due to user request [57014]

                        select pg_sleep(30)

                    nothing of 001_sleep was kept
                    the migration took longer than 300ms and was canceled on the server: \
                    raise the limit with the migration timeout of RungBuilder.timeouts(...), and run Rung.migrate() again\
                    """);
        assertThat(sleepers(database)).isEqualTo("0");
    }

    @Test
    void a_long_statement_is_reported_once(Database database) {
        List<RunEvent> heard = new ArrayList<>();
        Rung rung = database.rung(sleeping("@Timeouts(migration = \"3s\")"))
                .listener(heard::add)
                .build();
        assertThatThrownBy(rung::migrate).isInstanceOf(MigrationFailedException.class);
        assertThat(heard)
                .filteredOn(RunEvent.StatementRunning.class::isInstance)
                .containsExactly(new RunEvent.StatementRunning(rung.set().name(), "select pg_sleep(30)"));
    }

    @Test
    void a_migration_may_have_its_own_time_limit(Database database) {
        Rung rung = database.rung(sleeping("@Timeouts(migration = \"250ms\")")).build();
        assertThatThrownBy(rung::migrate).hasMessageContaining("the migration took longer than 250ms and was canceled");
        assertThat(sleepers(database)).isEqualTo("0");
    }

    @Test
    void java_code_that_takes_too_long_is_interrupted(Database database) {
        Rung rung = database.rung(calling("250ms", "dsl.execute(\"create table b ()\"); Thread.sleep(30_000);"))
                .build();
        assertThatThrownBy(rung::migrate)
                .isInstanceOf(MigrationFailedException.class)
                .hasMessage("""
                    001_call failed at step 1 of 1 (V001_Call.java:17): java.lang.IllegalStateException: java.lang.InterruptedException: sleep interrupted

                    nothing of 001_call was kept
                    the migration took longer than 250ms and was canceled on the server: \
                    raise the limit with the migration timeout of RungBuilder.timeouts(...), and run Rung.migrate() again\
                    """);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(database.tables("shop")).isEmpty();
        assertThat(database.log("shop")).containsExactly("migrate 001_call failed");
    }

    @Test
    void java_code_that_cant_be_interrupted_is_rolled_back_if_it_ends_too_late(Database database) {
        Rung rung = database.rung(calling("50ms", """
            dsl.execute("create table b ()");
            for (long start = System.nanoTime(); System.nanoTime() - start < 80_000_000;) {
                Thread.onSpinWait();
            }
            """)).build();
        assertThatThrownBy(rung::migrate).hasMessage("""
            001_call failed at step 1 of 1 (V001_Call.java:15): the migration timeout has expired

            nothing of 001_call was kept
            the migration took longer than 50ms and was canceled on the server: \
            raise the limit with the migration timeout of RungBuilder.timeouts(...), and run Rung.migrate() again\
            """);
        assertThat(database.tables("shop")).isEmpty();
    }

    @Test
    void java_code_that_doesnt_end_loses_its_transaction_and_its_locks(Database database) throws Exception {
        Rung rung = database.rung(calling("100ms", """
            dsl.execute("create table b ()");
            while (System.getProperty("rung.test.end") == null) {
                Thread.onSpinWait();
            }
            """)).build();
        CompletableFuture<MigrationFailedException> failure = new CompletableFuture<>();
        Thread.ofPlatform()
                .start(() -> failure.complete(catchThrowableOfType(MigrationFailedException.class, rung::migrate)));
        try {
            String sessions = "select count(*) from pg_stat_activity where datname = current_database()"
                    + " and query = 'create table b ()'";
            while (database.value(sessions).equals("0")) {
                Thread.sleep(10);
            }
            while (!database.value(sessions).equals("0")) {
                Thread.sleep(50);
            }
            assertThat(failure).isNotDone();
        } finally {
            System.setProperty("rung.test.end", "");
        }
        assertThat(failure.get()).hasMessageContaining("the migration took longer than 100ms and was canceled");
        System.clearProperty("rung.test.end");
        assertThat(database.tables("shop")).isEmpty();
    }

    @Test
    void a_pause_between_attempts_ends_with_the_time_for_the_migration(Database database) throws Exception {
        ClassLoader loader = alteration();
        database.rung(loader).build().migrate(Target.to("001"));
        try (Connection blocker = lockTable(database)) {
            assertThat(blocker.getAutoCommit()).isFalse();
            Rung rung = database.rung(loader)
                    .timeouts(new TimeoutSettings(Duration.ofMillis(20), Duration.ZERO, Duration.ofMillis(150)))
                    .retries(new RetrySettings(9, Duration.ofMinutes(5), Duration.ofMinutes(5)))
                    .build();
            assertThatThrownBy(rung::migrate)
                    .hasMessageContaining("canceling statement due to lock timeout [55P03]")
                    .hasMessageContaining("the migration took longer than 150ms and was canceled");
        }
    }

    @Test
    void a_listener_that_fails_disturbs_neither_the_run_nor_the_watch(Database database) throws Exception {
        ClassLoader loader = alteration();
        RunListener failing = event -> {
            if (event instanceof RunEvent.MigrationStarted || event instanceof RunEvent.Blocked) {
                throw new IllegalStateException("no");
            }
        };
        database.rung(loader).build().migrate(Target.to("001"));
        try (Connection blocker = lockTable(database)) {
            Rung rung = database.rung(loader)
                    .timeouts(new TimeoutSettings(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1)))
                    .listener(failing)
                    .build();
            assertThatThrownBy(rung::migrate)
                    .hasMessageContaining(
                            "waited for AccessExclusiveLock on shop.a, blocked by:\n    pid " + pidOf(blocker))
                    .hasMessageContaining("the migration took longer than 1s and was canceled on the server");
        }
    }

    @Test
    void the_statement_of_an_interrupted_thread_is_canceled_on_the_server(Database database) throws Exception {
        Rung rung = database.rung(sleeping("")).build();
        CompletableFuture<MigrationFailedException> failure = new CompletableFuture<>();
        Thread run = Thread.ofPlatform()
                .start(() -> failure.complete(catchThrowableOfType(MigrationFailedException.class, rung::migrate)));
        while (sleepers(database).equals("0") && !failure.isDone()) {
            Thread.sleep(20);
        }
        run.interrupt();
        assertThat(failure.get())
                .hasMessageContaining("canceling statement due to user request [57014]")
                .hasMessageEndingWith("the run was interrupted, and its statement was canceled on the server:"
                        + " run Rung.migrate() again to continue");
        run.join();
        assertThat(sleepers(database)).isEqualTo("0");
        assertThat(database.log("shop")).containsExactly("migrate 001_sleep failed");
    }

    @Test
    void an_interrupted_thread_begins_no_further_migration(Database database) throws Exception {
        ClassLoader loader = alteration();
        Rung rung = database.rung(loader)
                .listener(event -> {
                    if (event instanceof RunEvent.MigrationCompleted) {
                        Thread.currentThread().interrupt();
                    }
                })
                .build();
        CompletableFuture<Void> run = CompletableFuture.runAsync(rung::migrate, task -> new Thread(task).start());
        assertThatThrownBy(run::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(InterruptedRunException.class)
                .hasMessage("the run was interrupted while no migration was running; the migrations that it completed"
                        + " stay");
        assertThat(database.history("shop")).containsExactly("001_a applied 1/1");
    }

    @Test
    void a_run_works_without_the_second_connection(Database database) {
        AtomicInteger opened = new AtomicInteger();
        ConnectionSource onlyOne =
                onlyOne(database, opened, new SQLTransientConnectionException("the pool is empty", "08001"));
        ClassLoader loader = MigrationSources.shop(folder)
                .migration("V001_Sleep", "steps.sql(\"select pg_sleep(0.5)\");", IRREVERSIBLE)
                .load();
        assertThat(Rung.on(onlyOne).classLoader(loader).build().migrate().completed())
                .hasSize(1);
        assertThat(opened).hasValueGreaterThan(1);
    }

    @Test
    void an_old_failure_that_a_pool_remembers_does_not_count_as_silence(Database database) {
        AtomicInteger opened = new AtomicInteger();
        PSQLException old = new PSQLException("connection refused", PSQLState.CONNECTION_UNABLE_TO_CONNECT);
        ConnectionSource onlyOne =
                onlyOne(database, opened, new SQLTransientConnectionException("the pool is empty", "08001", old));
        ClassLoader loader = MigrationSources.shop(folder)
                .migration("V001_Sleep", "steps.sql(\"select pg_sleep(3)\");", IRREVERSIBLE)
                .load();
        Rung rung = Rung.on(onlyOne)
                .classLoader(loader)
                .liveness(new Liveness(Duration.ofSeconds(1)))
                .build();
        assertThat(rung.migrate().completed()).hasSize(1);
        assertThat(opened).hasValueGreaterThan(2);
    }

    @Test
    void a_pool_without_a_connection_for_the_watch_delays_no_cancellation(Database database) {
        AtomicInteger opened = new AtomicInteger();
        CompletableFuture<Void> end = new CompletableFuture<>();
        ConnectionSource onlyOne = () -> {
            if (opened.incrementAndGet() > 1) {
                end.join();
                throw new SQLTransientConnectionException("the pool is empty", "08001");
            }
            return database.connections().open();
        };
        Rung rung = Rung.on(onlyOne)
                .classLoader(sleeping(""))
                .liveness(new Liveness(Duration.ofSeconds(1)))
                .timeouts(new TimeoutSettings(LOCK_TIMEOUT, Duration.ZERO, Duration.ofSeconds(2)))
                .build();
        assertThatThrownBy(rung::migrate)
                .hasMessageContaining("the migration took longer than 2s and was canceled on the server");
        end.complete(null);
        assertThat(opened).hasValue(2);
    }

    @Test
    void a_server_that_falls_silent_as_soon_as_the_second_connection_is_open_is_given_up(Database database)
            throws IOException {
        assertGivenUp(database, 2, new PSQLException("no answer", PSQLState.CONNECTION_UNABLE_TO_CONNECT));
    }

    @Test
    void a_server_that_falls_silent_before_the_second_connection_is_open_is_given_up(Database database)
            throws IOException {
        PSQLException timeout = new PSQLException("timed out", PSQLState.CONNECTION_UNABLE_TO_CONNECT);
        ConnectionOrigin origin = ConnectionOrigin.of("--url");
        assertGivenUp(database, 1, new UnopenedConnectionException(timeout, origin));
    }

    @Test
    void a_silent_server_is_given_up_although_the_pool_has_no_connection_any_more(Database database)
            throws IOException {
        assertGivenUp(database, 2, new SQLTransientConnectionException("the pool is empty", "08001"));
    }

    /** The server becomes silent when this number of connections is open. An attempt to open another one fails. */
    private void assertGivenUp(Database database, int connectionsInAll, SQLException thereafter) throws IOException {
        String url = database.scratch().url();
        try (DelayProxy first = DelayProxy.inFrontOf(url, Duration.ZERO);
                DelayProxy second = DelayProxy.inFrontOf(url, Duration.ZERO)) {
            Iterator<DelayProxy> proxies =
                    List.of(first, second).subList(0, connectionsInAll).iterator();
            ConnectionSource connections = () -> {
                if (!proxies.hasNext()) {
                    first.silence();
                    second.silence();
                    throw thereafter;
                }
                Connection connection = DriverManager.getConnection(
                        proxies.next().url(),
                        database.scratch().user(),
                        database.scratch().password());
                if (connectionsInAll == 2 && !proxies.hasNext()) {
                    first.silence();
                    second.silence();
                }
                return connection;
            };
            Rung rung = Rung.on(connections)
                    .classLoader(sleeping(""))
                    .liveness(new Liveness(Duration.ofSeconds(1)))
                    .build();
            assertThatThrownBy(rung::migrate)
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageEndingWith("the server was silent for too long, so the connection was closed:"
                            + " check Rung.status() when the server is available, then run Rung.migrate() again");
        }
    }

    /** A pool of one connection. An attempt to get another one fails. */
    private static ConnectionSource onlyOne(Database database, AtomicInteger opened, SQLException thereafter) {
        return () -> {
            if (opened.incrementAndGet() > 1) {
                throw thereafter;
            }
            return database.connections().open();
        };
    }

    private ClassLoader calling(String limit, String code) {
        return MigrationSources.shop(folder)
                .migration(
                        "@Timeouts(migration = \"" + limit + "\")",
                        "V001_Call",
                        "steps.call(\"takes long\", dsl -> {\n    try {\n" + code.indent(8)
                                + "    } catch (Exception e) { throw new IllegalStateException(e); }\n});",
                        IRREVERSIBLE)
                .load();
    }

    private ClassLoader sleeping(String annotations) {
        return MigrationSources.shop(folder)
                .migration(annotations, "V001_Sleep", "steps.sql(\"select pg_sleep(30)\");", IRREVERSIBLE)
                .load();
    }

    private ClassLoader alteration() {
        return MigrationSources.shop(folder)
                .migration("V001_A", RollbackTest.create("a"), RollbackTest.drop("a"))
                .migration(
                        "V002_B",
                        "steps.run(alterTable(\"a\").add(\"note\", CLOB));",
                        "steps.run(alterTable(\"a\").drop(\"note\"));")
                .load();
    }

    private static Connection lockTable(Database database) throws SQLException {
        Connection blocker = database.connections().open();
        try (Statement statement = blocker.createStatement()) {
            statement.execute("set application_name to 'a client'");
            blocker.setAutoCommit(false);
            statement.execute("lock table shop.a in row exclusive mode");
        }
        return blocker;
    }

    private static int pidOf(Connection connection) throws SQLException {
        return connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
    }

    private static String sleepers(Database database) {
        return database.value("select count(*) from pg_stat_activity where datname = current_database()"
                + " and query like 'select pg_sleep%' and state = 'active'");
    }
}

package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rung.engine.Databases.Database;
import dev.rung.engine.event.RunEvent;
import dev.rung.engine.exception.LockNotAcquiredException;
import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.model.Outcome;
import dev.rung.engine.model.Target;
import dev.rung.engine.settings.LockSettings;
import dev.rung.engine.settings.RetrySettings;
import dev.rung.engine.settings.TimeoutSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Databases.class)
class ConcurrencyTest {

    private static final int RUNNERS = 8;
    private static final int SETS = 3;

    @TempDir
    private Path folder;

    @Test
    void of_concurrent_runners_one_applies_and_the_others_have_nothing_to_do(Database database) throws Exception {
        ClassLoader loader = tables(6).load();
        CountDownLatch start = new CountDownLatch(1);
        Callable<Outcome> run = () -> {
            start.await();
            return database.rung(loader).build().migrate();
        };
        List<Integer> applied = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(RUNNERS)) {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < RUNNERS; i++) {
                outcomes.add(threads.submit(run));
            }
            start.countDown();
            for (Future<Outcome> outcome : outcomes) {
                applied.add(outcome.get().completed().size());
            }
        }
        assertThat(applied).containsOnlyOnce(6).filteredOn(count -> count == 0).hasSize(RUNNERS - 1);
        assertThat(database.log("shop")).hasSize(6);
    }

    /** The first transaction keeps the names of the schema and the tables locked until the others wait for them. */
    @Test
    void sets_that_create_one_schema_and_its_history_concurrently_all_succeed(Database database) throws Exception {
        List<Rung> sets = new ArrayList<>();
        for (int i = 1; i <= SETS; i++) {
            Path own = folder.resolve("set" + i);
            sets.add(database.rung(MigrationSources.set(own, "name = \"set" + i + "\", schema = \"shared\"")
                            .migration("V001_T" + i, RollbackTest.create("t" + i), RollbackTest.drop("t" + i))
                            .load())
                    .build());
        }
        try (Connection first = database.connections().open();
                Statement statement = first.createStatement();
                ExecutorService threads = Executors.newFixedThreadPool(SETS)) {
            first.setAutoCommit(false);
            statement.execute("create schema shared");
            List<Future<Outcome>> outcomes = sets.stream()
                    .map(set -> threads.submit(() -> set.migrate()))
                    .toList();
            awaitLockWaits(database, SETS);
            first.commit();
            for (Future<Outcome> outcome : outcomes) {
                assertThat(outcome.get().completed()).hasSize(1);
            }
        }
        assertThat(database.tables("shared")).hasSize(SETS);
    }

    @Test
    void a_waiting_runner_names_the_holder_and_finally_gives_up(Database database) throws Exception {
        ClassLoader loader = tables(1).load();
        CountDownLatch holding = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        ConcurrentLinkedQueue<RunEvent.LockAwaited> waits = new ConcurrentLinkedQueue<>();
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Outcome> first = thread.submit(() -> database.rung(loader)
                    .applicationName("rung holder")
                    .listener(event -> {
                        if (event instanceof RunEvent.RunStarted) {
                            holding.countDown();
                            await(release);
                        }
                    })
                    .build()
                    .migrate());
            holding.await();
            Rung second = database.rung(loader)
                    .lock(new LockSettings(Duration.ofMillis(300)))
                    .listener(event -> {
                        if (event instanceof RunEvent.LockAwaited awaited) {
                            waits.add(awaited);
                        }
                    })
                    .build();
            Throwable thrown = catchThrowable(second::migrate);
            release.countDown();
            assertThat(thrown)
                    .isInstanceOf(LockNotAcquiredException.class)
                    .hasMessageMatching(
                            "another runner has held the lock of set \"shop\" in schema \"shop\" for 0 s: pid \\d+"
                                    + " \\(rung holder, user \\w+, from [\\w.:]+, connected \\d+ s ago\\): .*\n"
                                    + "  wait until it ends, or raise the limit with RungBuilder\\.lock\\(\\.\\.\\.\\);"
                                    + " nothing was done");
            assertThat(first.get().completed()).hasSize(1);
        }
        assertThat(waits)
                .isNotEmpty()
                .allSatisfy(wait -> assertThat(wait.holder())
                        .hasValueSatisfying(
                                holder -> assertThat(holder.application()).isEqualTo("rung holder")));
    }

    @Test
    void a_waiting_runner_does_not_block_a_concurrent_index(Database database) throws Exception {
        ClassLoader loader = MigrationSources.shop(folder)
                .migration("V001_A", RollbackTest.create("a"), RollbackTest.drop("a"))
                .migration(
                        "@Stepwise",
                        "V002_Index",
                        "steps.run(PostgresDSL.createIndex(\"i\").concurrently().on(\"a\", \"id\"));",
                        "steps.run(PostgresDSL.dropIndex(\"i\").concurrently());")
                .load();
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch holding = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Outcome> first = threads.submit(() -> database.rung(loader)
                    .listener(event -> {
                        if (event instanceof RunEvent.RunStarted) {
                            holding.countDown();
                            await(waiting);
                        }
                    })
                    .build()
                    .migrate());
            holding.await();
            Future<Outcome> second = threads.submit(() -> database.rung(loader)
                    .listener(event -> {
                        if (event instanceof RunEvent.LockAwaited) {
                            waiting.countDown();
                        }
                    })
                    .build()
                    .migrate());
            assertThat(first.get().completed()).hasSize(2);
            assertThat(second.get().completed()).isEmpty();
        }
    }

    @Test
    void a_lock_timeout_is_retried_until_the_table_is_free(Database database) throws Exception {
        ClassLoader loader = alteration();
        database.rung(loader).build().migrate(Target.to("001"));
        List<RunEvent.AttemptFailed> retries = new ArrayList<>();
        try (Connection blocker = lockTable(database)) {
            database.rung(loader)
                    .timeouts(new TimeoutSettings(Duration.ofMillis(50), Duration.ZERO, Duration.ZERO))
                    .retries(new RetrySettings(20, Duration.ofMillis(10), Duration.ofMillis(50)))
                    .listener(event -> {
                        if (event instanceof RunEvent.AttemptFailed failed) {
                            retries.add(failed);
                            if (retries.size() == 2) {
                                rollback(blocker);
                            }
                        }
                    })
                    .build()
                    .migrate();
        }
        assertThat(retries)
                .hasSize(2)
                .allSatisfy(retry -> assertThat(retry.reason()).isEqualTo("canceling statement due to lock timeout"));
        assertThat(database.history("shop")).hasSize(2);
    }

    @Test
    void attempts_are_limited_even_if_the_blocking_session_is_not_observed(Database database) throws Exception {
        ClassLoader loader = alteration();
        database.rung(loader).build().migrate(Target.to("001"));
        try (Connection blocker = lockTable(database)) {
            assertThat(blocker.getAutoCommit()).isFalse();
            AtomicBoolean isTaken = new AtomicBoolean();
            Rung rung = Rung.on(() -> {
                        if (isTaken.getAndSet(true)) {
                            throw new SQLTransientConnectionException("the pool is empty");
                        }
                        return database.connections().open();
                    })
                    .classLoader(loader)
                    .timeouts(new TimeoutSettings(Duration.ofMillis(50), Duration.ZERO, Duration.ZERO))
                    .retries(new RetrySettings(2, Duration.ofMillis(10), Duration.ofMillis(10)))
                    .build();
            assertThatThrownBy(rung::migrate)
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessage("""
                        002_b failed at step 1 of 1 (V002_B.java:15): canceling statement due to lock timeout [55P03]

                            alter table "a" add "note" text

                        nothing of 002_b was kept
                        another session held the lock in every attempt: run Rung.migrate() again when it has released the lock, or raise the limits with the lock timeout of RungBuilder.timeouts(...) or the attempts of RungBuilder.retries(...)\
                        """);
        }
    }

    /** Two sets that do this concurrently conflict in the catalog: PostgreSQL refuses the later one. */
    @Test
    void a_statement_that_conflicts_in_the_catalog_is_retried(Database database) throws Exception {
        ClassLoader loader = MigrationSources.shop(folder)
                .migration(
                        "V001_Extension",
                        "steps.sql(\"create extension if not exists citext schema public\");",
                        "steps.irreversible(\"shared\");")
                .migration(
                        "V002_Grant",
                        "steps.sql(\"grant create on schema public to public\");",
                        "steps.irreversible(\"shared\");")
                .load();
        Rung rung = database.rung(loader).build();
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            for (String first : List.of("create extension citext", "grant usage on schema public to public")) {
                try (Connection other = database.connections().open();
                        Statement statement = other.createStatement()) {
                    other.setAutoCommit(false);
                    statement.execute(first);
                    Future<Outcome> outcome =
                            thread.submit(() -> rung.migrate(Target.to(first.startsWith("create") ? "001" : "002")));
                    awaitLockWaits(database, 1);
                    other.commit();
                    assertThat(outcome.get().completed()).hasSize(1);
                }
            }
        }
        assertThat(database.log("shop"))
                .containsExactly(
                        "migrate 001_extension retried",
                        "migrate 001_extension done",
                        "migrate 002_grant retried",
                        "migrate 002_grant done");
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

    private MigrationSources tables(int count) {
        MigrationSources sources = MigrationSources.shop(folder);
        for (int i = 1; i <= count; i++) {
            sources.migration("V00" + i + "_T", RollbackTest.create("t" + i), RollbackTest.drop("t" + i));
        }
        return sources;
    }

    private static void awaitLockWaits(Database database, int count) throws InterruptedException {
        while (!database.value("select count(*) from pg_locks where not granted and locktype = 'transactionid'")
                .equals(String.valueOf(count))) {
            Thread.sleep(10);
        }
    }

    private static Connection lockTable(Database database) throws SQLException {
        Connection blocker = database.connections().open();
        blocker.setAutoCommit(false);
        try (Statement statement = blocker.createStatement()) {
            statement.execute("lock table shop.a in row exclusive mode");
        }
        return blocker;
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

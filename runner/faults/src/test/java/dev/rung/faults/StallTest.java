package dev.rung.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.faults.Traffic.Experience;
import dev.rung.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests how other clients are affected by a migration that waits for a lock because one of them holds it. */
final class StallTest {

    private static final Kind KIND = Kinds.addingAColumn();
    private static final Pattern ATTEMPT = Pattern.compile("attempt \\d+ of ");

    @Test
    void a_migration_waits_in_short_attempts_behind_a_client_that_idles_for_4_seconds() throws SQLException {
        compare(Duration.ofSeconds(4), Duration.ofMillis(500));
    }

    @Test
    @Tag("whole")
    void a_migration_waits_in_short_attempts_behind_a_client_that_idles_for_20_seconds() throws SQLException {
        compare(Duration.ofSeconds(20), Duration.ofSeconds(2));
    }

    private static void compare(Duration idle, Duration lockTimeout) throws SQLException {
        try (Bench bench = new Bench()) {
            Observation with = withRung(bench, idle, lockTimeout);
            Observation without = withoutRung(bench, idle);
            Report.print(
                    "stall",
                    "| a client idles for " + text(idle) + ", lock timeout " + text(lockTimeout)
                            + " | longest stall of another client | reads and writes got through | attempts |\n"
                            + "|---|---|---|---|\n"
                            + row("`rung migrate`", with)
                            + row("plain `ALTER TABLE`", without));
            assertThat(with.attempts()).isGreaterThan(1);
            assertThat(with.clients().longest()).isLessThan(lockTimeout.multipliedBy(2));
            assertThat(without.clients().longest()).isGreaterThan(idle.dividedBy(2));
        }
    }

    private static String row(String title, Observation seen) {
        return "| " + title + " | " + text(seen.clients().longest()) + " | "
                + seen.clients().transactions() + " | " + seen.attempts() + " |\n";
    }

    private static String text(Duration duration) {
        return duration.toMillis() + " ms";
    }

    /** The observations of one run. */
    private record Observation(Experience clients, int attempts) {}

    private static Observation withRung(Bench bench, Duration idle, Duration lockTimeout) throws SQLException {
        try (ScratchDatabase database = bench.databaseFor(KIND);
                Traffic traffic = new Traffic(database);
                Idler idler = new Idler(database)) {
            List<String> arguments = new ArrayList<>(KIND.arguments(KIND.command(), bench.url(database, bench.port())));
            arguments.add("--lock-timeout=" + lockTimeout.toMillis() + "ms");
            try (RunnerProcess runner = RunnerProcess.start(arguments)) {
                idler.idle(idle, "application_name like 'rung%'");
                assertThat(runner.isAlive()).as("waits:\n%s", runner.output()).isTrue();
                idler.close();
                int code = runner.awaitExit(Duration.ofSeconds(60));
                Experience clients = traffic.end();
                assertThat(code).as(runner.output()).isZero();
                assertThat(runner.output()).contains("blocked by pid " + idler.pid());
                assertThat(new Onlooker(database).sees("exists (select remark from ledger.accounts)"))
                        .isTrue();
                long failed = ATTEMPT.matcher(runner.output()).results().count();
                return new Observation(clients, Math.toIntExact(failed) + 1);
            }
        }
    }

    private static Observation withoutRung(Bench bench, Duration idle) throws SQLException {
        try (ScratchDatabase database = bench.databaseFor(KIND);
                Traffic traffic = new Traffic(database);
                Idler idler = new Idler(database)) {
            Thread plain = Thread.ofPlatform()
                    .start(() -> new Onlooker(database)
                            .execute("alter table ledger.accounts add column remark varchar(200)"));
            idler.idle(idle, "query like 'alter table%'");
            idler.close();
            assertThat(join(plain)).isTrue();
            Experience clients = traffic.end();
            assertThat(new Onlooker(database).sees("exists (select remark from ledger.accounts)"))
                    .isTrue();
            return new Observation(clients, 1);
        }
    }

    private static boolean join(Thread thread) {
        try {
            return thread.join(Duration.ofSeconds(60));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A client that has updated a row and keeps its transaction open. */
    private static final class Idler implements AutoCloseable {

        private final Connection connection;
        private final int pid;
        private final Onlooker onlooker;

        Idler(ScratchDatabase database) throws SQLException {
            onlooker = new Onlooker(database);
            connection = database.connect();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("update ledger.accounts set name = name where id = 1");
                try (ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
                    row.next();
                    pid = row.getInt(1);
                }
            }
        }

        int pid() {
            return pid;
        }

        /** Stays idle for some time after another session has started to wait for it. */
        void idle(Duration time, String who) {
            String waits = "exists (select from pg_stat_activity where wait_event_type = 'Lock' and " + who + ")";
            assertThat(onlooker.awaits(waits, Duration.ofSeconds(60)))
                    .as("someone waits")
                    .isTrue();
            try {
                TimeUnit.MILLISECONDS.sleep(time.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() throws SQLException {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.close();
            }
        }
    }
}

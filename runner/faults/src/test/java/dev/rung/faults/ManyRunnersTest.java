package dev.rung.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.Rung;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.scratch.ScratchDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests many concurrent runners: one of them works, the others wait and then have nothing to do. */
final class ManyRunnersTest {

    private static final int RUNNERS = 16;

    /** A set with transactional migrations and a stepwise one, which builds an index concurrently. */
    private static final Kind KIND = Kinds.application("up", "adid", List.of(), List.of("migrate"));

    private static final ScriptedSet SET = Rung.sets(ManyRunnersTest.class.getClassLoader()).stream()
            .filter(set -> set.name().value().equals(KIND.set()))
            .findFirst()
            .orElseThrow();

    @Test
    void many_runners_apply_everything_once_in_2_rounds() {
        run(1, 1, 4);
    }

    @Test
    @Tag("whole")
    void sixteen_runners_apply_everything_once_in_50_rounds() {
        run(40, 10, RUNNERS);
    }

    private static void run(int roundsOfThreads, int roundsOfProcesses, int processesAtOnce) {
        try (Bench bench = new Bench()) {
            DurableState expected = Undisturbed.run(KIND, bench).state();
            List<Duration> threads = rounds(roundsOfThreads, RUNNERS, bench, expected, ManyRunnersTest::asThread);
            List<Duration> processes =
                    rounds(roundsOfProcesses, processesAtOnce, bench, expected, ManyRunnersTest::asProcess);
            Report.print(
                    "many-runners",
                    "| runners at once | rounds | fastest | median | slowest |\n|---|---|---|---|---|\n"
                            + row(RUNNERS + " threads of one process", threads)
                            + row(processesAtOnce + " processes, their start included", processes));
        }
    }

    private static String row(String title, List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        return Stream.of(sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast())
                .map(time -> time.toMillis() + " ms")
                .reduce("| " + title + " | " + times.size(), (line, time) -> line + " | " + time)
                .concat(" |\n");
    }

    private static List<Duration> rounds(int number, int runners, Bench bench, DurableState expected, Runner runner) {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            try (ScratchDatabase database = bench.databaseFor(KIND)) {
                times.add(round(runners, bench, database, runner));
                Onlooker onlooker = new Onlooker(database);
                Leftovers.none(onlooker);
                assertThat(DurableState.of(onlooker, KIND.schema())).isEqualTo(expected);
                assertThat(onlooker.rows("select detail from adid.schema_migration_log where outcome <> 'done'"))
                        .as("failures")
                        .isEmpty();
                assertThat(onlooker.rows("select deadlocks from pg_stat_database where datname = current_database()"))
                        .as("deadlocks")
                        .containsExactly("0");
            }
        }
        return times;
    }

    /** Starts all runners at once and returns how long it took until the last one ended. */
    private static Duration round(int runners, Bench bench, ScratchDatabase database, Runner runner) {
        CountDownLatch gun = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(runners)) {
            List<Future<?>> running = new ArrayList<>();
            IntStream.range(0, runners)
                    .forEach(i -> running.add(threads.submit(() -> {
                        gun.await();
                        runner.run(bench, database);
                        return null;
                    })));
            long start = System.nanoTime();
            gun.countDown();
            for (Future<?> one : running) {
                one.get();
            }
            return Duration.ofNanos(System.nanoTime() - start);
        } catch (ExecutionException e) {
            throw new AssertionError("a runner failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static void asThread(Bench bench, ScratchDatabase database) {
        Rung.on(database::connect).set(SET).build().migrate();
    }

    private static void asProcess(Bench bench, ScratchDatabase database) {
        RunnerProcess.succeed(KIND.arguments(KIND.command(), bench.url(database, bench.port())), Duration.ofMinutes(2));
    }

    /** Runs the migrations in some way. */
    @FunctionalInterface
    private interface Runner {

        void run(Bench bench, ScratchDatabase database);
    }
}

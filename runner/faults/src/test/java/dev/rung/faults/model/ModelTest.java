package dev.rung.faults.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.faults.model.Trial.Discrepancy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests that everything in the history has happened exactly once in the set's own schema, and nothing else has. If this
 * can't be determined, the run stops and reports it.
 */
final class ModelTest {

    /**
     * Every build uses the same sequences, so that a failure is caused by the change. The profile searches for new
     * ones.
     */
    private static final long SEED_OF_FEW = Long.getLong("rung.model.seed", 900_000);

    private static final long SEED_OF_MANY = Long.getLong("rung.model.seed", System.nanoTime() % 1_000_000_000);
    private static final int FEW = 300;
    private static final int MANY = Integer.getInteger("rung.model.sequences", 20_000);
    private static final int MOST_FAILURES = Integer.getInteger("rung.model.failures", 3);
    private static final int THREADS = Integer.getInteger("rung.model.benches", 2);

    @Test
    void defects_that_were_found_before_stay_fixed() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Bench bench = new Bench()) {
            Trial trial = new Trial(bench);
            Found.all()
                    .forEach((what, sequence) ->
                            trial.run(sequence).ifPresent(discrepancy -> found.add(what + "\n" + discrepancy)));
        }
        assertThat(found).as(String.join("\n\n", found)).isEmpty();
    }

    @Test
    void a_few_hundred_sequences_have_the_results_of_the_model() {
        assertNothingFound(SEED_OF_FEW, FEW);
    }

    @Test
    @Tag("whole")
    void many_thousand_sequences_have_the_results_of_the_model() {
        assertNothingFound(SEED_OF_MANY, MANY);
    }

    private static void assertNothingFound(long seed, int sequences) {
        System.out.println("model: " + sequences + " sequences from -Drung.model.seed=" + seed);
        List<String> found = search(seed, sequences);
        assertThat(found).as(String.join("\n\n", found)).isEmpty();
    }

    /** Runs sequences, each with its own seed, so that it can be repeated alone. */
    private static List<String> search(long seed, int sequences) {
        AtomicLong next = new AtomicLong(seed);
        List<String> found = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                workers.add(threads.submit(() -> work(next, seed + sequences, found)));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
            return found;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static Optional<Discrepancy> run(Trial trial, long seed) {
        try {
            return trial.run(new Generator(seed).sequence());
        } catch (RuntimeException e) {
            e.printStackTrace(System.out);
            throw new AssertionError("-Drung.model.seed=" + seed + ": " + e, e);
        }
    }

    private static Void work(AtomicLong next, long end, List<String> found) throws SQLException {
        try (Bench bench = new Bench()) {
            Trial trial = new Trial(bench);
            for (long seed = next.getAndIncrement(); seed < end; seed = next.getAndIncrement()) {
                Optional<Discrepancy> discrepancy = run(trial, seed);
                if (discrepancy.isPresent()) {
                    Discrepancy shortest = new Shrinker(trial).shrink(discrepancy.get());
                    String text =
                            "-Drung.model.seed=" + seed + "\n" + shortest.sequence() + "\n" + shortest.difference();
                    System.out.println(text);
                    synchronized (found) {
                        found.add(text);
                        if (found.size() >= MOST_FAILURES) {
                            next.set(end);
                        }
                    }
                }
            }
            return null;
        }
    }
}

package dev.rung.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/**
 * Several benches that run experiments in parallel. Experiments with silent networks leave a bench idle much of the
 * time.
 */
final class Benches implements AutoCloseable {

    private static final int NUMBER = Integer.getInteger("rung.faults.benches", 4);

    private final BlockingQueue<Bench> free = new ArrayBlockingQueue<>(NUMBER);
    private final List<Bench> all = new ArrayList<>();

    Benches() {
        for (int i = 0; i < NUMBER; i++) {
            all.add(new Bench());
        }
        free.addAll(all);
    }

    /** Processes each element on a free bench, and returns the results in order. */
    <A, B> List<B> each(List<A> things, BiFunction<Bench, A, B> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            List<Future<B>> results = things.stream()
                    .map(thing -> threads.submit(() -> onFreeBench(thing, work)))
                    .toList();
            List<B> values = new ArrayList<>();
            for (Future<B> result : results) {
                values.add(result.get());
            }
            return values;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private <A, B> B onFreeBench(A thing, BiFunction<Bench, A, B> work) throws InterruptedException {
        Bench bench = free.take();
        try {
            return work.apply(bench, thing);
        } finally {
            free.add(bench);
        }
    }

    @Override
    public void close() {
        all.forEach(Bench::close);
    }
}

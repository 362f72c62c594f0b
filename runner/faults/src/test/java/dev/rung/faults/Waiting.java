package dev.rung.faults;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Measures how long something takes, beside whatever else is done. */
final class Waiting {

    private final CompletableFuture<Duration> end;

    /**
     * Begins to wait.
     *
     * @param start from when to measure
     * @param wait waits, and tells whether it came true
     */
    Waiting(long start, BooleanSupplier wait) {
        end = CompletableFuture.supplyAsync(() -> {
            if (!wait.getAsBoolean()) {
                throw new AssertionError("it did not come true in time");
            }
            return Duration.ofNanos(System.nanoTime() - start);
        });
    }

    /** How long it took. */
    Duration end() {
        return end.join();
    }
}

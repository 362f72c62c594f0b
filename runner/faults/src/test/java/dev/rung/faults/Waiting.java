package dev.rung.faults;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Measures the duration of a wait on another thread. */
final class Waiting {

    private final CompletableFuture<Duration> end;

    /**
     * Starts to wait.
     *
     * @param start the start of the measurement
     * @param wait waits for a condition, and returns whether it became true
     */
    Waiting(long start, BooleanSupplier wait) {
        end = CompletableFuture.supplyAsync(() -> {
            if (!wait.getAsBoolean()) {
                throw new AssertionError("it did not come true in time");
            }
            return Duration.ofNanos(System.nanoTime() - start);
        });
    }

    /** The duration of the wait. */
    Duration end() {
        return end.join();
    }
}

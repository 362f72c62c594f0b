package dev.rung.engine.execution;

import java.time.Duration;

/**
 * How long a migration may hold others up.
 *
 * @param lock the longest wait for a single lock; zero is no limit
 * @param statement the longest time for a single statement; zero is no limit
 */
public record TimeoutSettings(Duration lock, Duration statement) {

    /** 2 s for a lock, no limit for a statement. */
    public static final TimeoutSettings DEFAULT = new TimeoutSettings(Duration.ofSeconds(2), Duration.ZERO);

    /** Checks the signs. */
    public TimeoutSettings {
        if (lock.isNegative() || statement.isNegative()) {
            throw new IllegalArgumentException("a timeout is negative");
        }
    }
}

package dev.rung.engine.settings;

import java.time.Duration;

/**
 * How often a migration is retried that couldn't get a lock or met a deadlock. The pauses between attempts grow by half
 * each time and vary at random by up to a half, so that several runners don't retry at the same moments.
 *
 * @param attempts the maximum number of attempts, at least 1
 * @param firstPause the first pause
 * @param longestPause the maximum length of a pause
 */
public record RetrySettings(int attempts, Duration firstPause, Duration longestPause) {

    /** 12 attempts, with pauses from 500 ms to 30 s. */
    public static final RetrySettings DEFAULT = new RetrySettings(12, Duration.ofMillis(500), Duration.ofSeconds(30));

    /** Checks the ranges. */
    public RetrySettings {
        if (attempts < 1) {
            throw new IllegalArgumentException("the number of attempts is " + attempts + ", but it must be 1 or more");
        }
        if (firstPause.isNegative() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("the pauses must not be negative, nor the longest below the first");
        }
    }
}

package dev.rung.engine.settings;

import java.time.Duration;

/**
 * How often a migration that lost a race for a lock is tried again. The pauses between attempts grow by half each time
 * and vary at random by up to a half, so that runners don't stay in step.
 *
 * @param attempts how often it is tried at most, at least once
 * @param firstPause the first pause
 * @param longestPause no pause is longer
 */
public record RetrySettings(int attempts, Duration firstPause, Duration longestPause) {

    /** 12 attempts, with pauses from half a second to 30 s. */
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

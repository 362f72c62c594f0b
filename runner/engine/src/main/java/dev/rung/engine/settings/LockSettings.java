package dev.rung.engine.settings;

import java.time.Duration;

/**
 * How a runner waits for another runner of the same set.
 *
 * @param patience how long it waits before it gives up
 */
public record LockSettings(Duration patience) {

    /** Ten minutes. */
    public static final LockSettings DEFAULT = new LockSettings(Duration.ofMinutes(10));

    /** Checks the sign. */
    public LockSettings {
        if (patience.isNegative()) {
            throw new IllegalArgumentException("the wait for the lock is negative");
        }
    }
}

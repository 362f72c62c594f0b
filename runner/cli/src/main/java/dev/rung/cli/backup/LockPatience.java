package dev.rung.cli.backup;

import dev.rung.engine.settings.RetrySettings;
import java.time.Duration;

/**
 * The limits of a backup's wait for locks that other sessions hold on tables.
 *
 * @param timeout the longest wait for a single lock; zero means no limit
 * @param retries the attempts when a lock isn't obtained, and the pauses between them
 */
public record LockPatience(Duration timeout, RetrySettings retries) {

    /**
     * Creates limits with a single attempt.
     *
     * @param timeout the longest wait for a single lock; zero means no limit
     */
    public static LockPatience once(Duration timeout) {
        return new LockPatience(
                timeout,
                new RetrySettings(1, RetrySettings.DEFAULT.firstPause(), RetrySettings.DEFAULT.longestPause()));
    }

    /**
     * Returns the pause after an attempt. Each pause is one and a half times the previous one, up to the longest pause.
     *
     * @param attempt the number of the attempt, from 1
     */
    Duration pauseAfter(int attempt) {
        Duration pause = retries.firstPause();
        for (int i = 1; i < attempt && pause.compareTo(retries.longestPause()) < 0; i++) {
            pause = pause.multipliedBy(3).dividedBy(2);
        }
        return pause.compareTo(retries.longestPause()) < 0 ? pause : retries.longestPause();
    }
}

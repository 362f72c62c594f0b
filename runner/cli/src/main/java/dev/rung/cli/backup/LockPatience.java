package dev.rung.cli.backup;

import dev.rung.engine.settings.RetrySettings;
import java.time.Duration;

/**
 * How long a backup waits for the locks on tables that other sessions hold.
 *
 * @param timeout the longest wait for a single lock; zero is no limit
 * @param retries how often the backup is tried again when it didn't get one
 */
public record LockPatience(Duration timeout, RetrySettings retries) {

    /**
     * One attempt.
     *
     * @param timeout the longest wait for a single lock; zero is no limit
     */
    public static LockPatience once(Duration timeout) {
        return new LockPatience(
                timeout,
                new RetrySettings(1, RetrySettings.DEFAULT.firstPause(), RetrySettings.DEFAULT.longestPause()));
    }

    /**
     * The pause after an attempt: each is half as long again as the one before.
     *
     * @param attempt which one, from 1 on
     */
    Duration pauseAfter(int attempt) {
        Duration pause = retries.firstPause();
        for (int i = 1; i < attempt && pause.compareTo(retries.longestPause()) < 0; i++) {
            pause = pause.multipliedBy(3).dividedBy(2);
        }
        return pause.compareTo(retries.longestPause()) < 0 ? pause : retries.longestPause();
    }
}

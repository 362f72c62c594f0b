package dev.rung.engine.history;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An entry to add to the log. The user, the time and the client are added when it is written.
 *
 * @param action what was done
 * @param version the migration or seed of the action; null if it has none
 * @param outcome the outcome
 * @param duration how long it took
 * @param detail the error or other details; null if there are none
 */
public record LogEntry(
        LogAction action,
        @Nullable String version,
        LogOutcome outcome,
        Duration duration,
        @Nullable String detail) {

    /**
     * Creates an entry for a successful action on a migration or seed.
     *
     * @param action what was done
     * @param version the migration or seed
     * @param duration how long it took
     */
    public static LogEntry done(LogAction action, String version, Duration duration) {
        return new LogEntry(action, version, LogOutcome.DONE, duration, null);
    }

    /**
     * Creates an entry for a successful action without a migration or seed.
     *
     * @param action what was done
     * @param detail details; null if there are none
     */
    public static LogEntry done(LogAction action, @Nullable String detail) {
        return new LogEntry(action, null, LogOutcome.DONE, Duration.ZERO, detail);
    }
}

package dev.rung.engine.history;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is added to the log; who did it, when and from where is added to it.
 *
 * @param action what was done
 * @param version the migration or seed that it was done with; null if with none
 * @param failed whether it failed
 * @param duration how long it took
 * @param detail the error, or what there is to say; null if nothing
 */
public record LogEntry(
        LogAction action,
        @Nullable String version,
        boolean failed,
        Duration duration,
        @Nullable String detail) {

    /**
     * Something succeeded.
     *
     * @param action what was done
     * @param version with which migration or seed
     * @param duration how long it took
     */
    public static LogEntry done(LogAction action, String version, Duration duration) {
        return new LogEntry(action, version, false, duration, null);
    }

    /**
     * Something failed.
     *
     * @param action what was tried
     * @param version with which migration or seed
     * @param duration how long it took
     * @param error what went wrong
     */
    public static LogEntry failed(LogAction action, String version, Duration duration, String error) {
        return new LogEntry(action, version, true, duration, error);
    }
}

package dev.rung.engine.history;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is added to the log; who did it, when and from where is added to it.
 *
 * @param action what was done
 * @param version the migration or seed that it was done with; null if with none
 * @param outcome how it ended
 * @param duration how long it took
 * @param detail the error, or what there is to say; null if nothing
 */
public record LogEntry(
        LogAction action,
        @Nullable String version,
        LogOutcome outcome,
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
        return new LogEntry(action, version, LogOutcome.DONE, duration, null);
    }

    /**
     * Something was done that is about no migration or seed.
     *
     * @param action what was done
     * @param detail what there is to say of it; null if nothing
     */
    public static LogEntry done(LogAction action, @Nullable String detail) {
        return new LogEntry(action, null, LogOutcome.DONE, Duration.ZERO, detail);
    }
}

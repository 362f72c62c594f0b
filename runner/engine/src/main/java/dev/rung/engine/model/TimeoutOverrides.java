package dev.rung.engine.model;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A migration's own limits, where it sets any.
 *
 * @param lockTimeout the longest wait for a lock; zero is no limit; null leaves the run's
 * @param statementTimeout the longest time for a statement; zero is no limit; null leaves the run's
 * @param migrationTimeout the longest time for the migration; zero is no limit; null leaves the run's
 */
public record TimeoutOverrides(
        @Nullable Duration lockTimeout,
        @Nullable Duration statementTimeout,
        @Nullable Duration migrationTimeout) {

    /** Nothing overridden. */
    public static final TimeoutOverrides NONE = new TimeoutOverrides(null, null, null);

    /** The longest wait for a lock, if the migration says. */
    public Optional<Duration> lock() {
        return Optional.ofNullable(lockTimeout);
    }

    /** The longest time for a statement, if the migration says. */
    public Optional<Duration> statement() {
        return Optional.ofNullable(statementTimeout);
    }

    /** The longest time for the migration, if it says. */
    public Optional<Duration> migration() {
        return Optional.ofNullable(migrationTimeout);
    }
}

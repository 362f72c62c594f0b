package dev.rung.engine.model;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The limits that a migration overrides.
 *
 * @param lockTimeout the longest wait for a lock; zero means no limit; null keeps the run's limit
 * @param statementTimeout the longest time for a statement; zero means no limit; null keeps the run's limit
 * @param migrationTimeout the longest time for the migration; zero means no limit; null keeps the run's limit
 */
public record TimeoutOverrides(
        @Nullable Duration lockTimeout,
        @Nullable Duration statementTimeout,
        @Nullable Duration migrationTimeout) {

    /** No overrides. */
    public static final TimeoutOverrides NONE = new TimeoutOverrides(null, null, null);

    /** The longest wait for a lock; empty if not overridden. */
    public Optional<Duration> lock() {
        return Optional.ofNullable(lockTimeout);
    }

    /** The longest time for a statement; empty if not overridden. */
    public Optional<Duration> statement() {
        return Optional.ofNullable(statementTimeout);
    }

    /** The longest time for the migration; empty if not overridden. */
    public Optional<Duration> migration() {
        return Optional.ofNullable(migrationTimeout);
    }
}

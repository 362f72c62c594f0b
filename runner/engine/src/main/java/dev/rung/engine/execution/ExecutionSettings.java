package dev.rung.engine.execution;

import dev.rung.engine.event.RunListener;
import dev.rung.engine.settings.LockSettings;
import dev.rung.engine.settings.RetrySettings;
import dev.rung.engine.settings.TimeoutSettings;

/**
 * The settings for the execution of migrations.
 *
 * @param timeouts the time limits of locks, statements and migrations
 * @param retries how often a migration is retried that couldn't get a lock or met a deadlock
 * @param lock how a runner waits for another one
 * @param listener receives events
 */
public record ExecutionSettings(
        TimeoutSettings timeouts, RetrySettings retries, LockSettings lock, RunListener listener) {

    /** The defaults, without a listener. */
    public static final ExecutionSettings DEFAULT = new ExecutionSettings(
            TimeoutSettings.DEFAULT, RetrySettings.DEFAULT, LockSettings.DEFAULT, RunListener.SILENT);

    /** Wraps the listener so that it receives one event at a time and its failures are logged. */
    public ExecutionSettings {
        listener = new GuardedListener(listener);
    }
}

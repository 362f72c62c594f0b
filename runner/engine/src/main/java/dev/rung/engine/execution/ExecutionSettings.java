package dev.rung.engine.execution;

import dev.rung.engine.event.RunListener;
import dev.rung.engine.settings.LockSettings;
import dev.rung.engine.settings.RetrySettings;
import dev.rung.engine.settings.TimeoutSettings;

/**
 * How migrations are executed.
 *
 * @param timeouts how long a migration may hold others up
 * @param retries how often one that lost a race for a lock is tried again
 * @param lock how a runner waits for another one
 * @param listener is told what happens
 */
public record ExecutionSettings(
        TimeoutSettings timeouts, RetrySettings retries, LockSettings lock, RunListener listener) {

    /** The defaults, listening to nothing. */
    public static final ExecutionSettings DEFAULT = new ExecutionSettings(
            TimeoutSettings.DEFAULT, RetrySettings.DEFAULT, LockSettings.DEFAULT, RunListener.SILENT);

    /** Has the listener told one thing after the other, and its failures logged. */
    public ExecutionSettings {
        listener = new GuardedListener(listener);
    }
}

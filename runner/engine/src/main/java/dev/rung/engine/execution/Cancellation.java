package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cancels the statement of a session, on the server, when its time is over or the thread of the run is interrupted; and
 * only while there is something that may be cancelled, so that a cancellation never hits what comes after. Safe for use by
 * the thread of the run and the one that watches it.
 */
final class Cancellation {

    private final Session worker;
    private final Thread run = Thread.currentThread();
    private boolean isOpen;
    private Deadline deadline = Deadline.NEVER;
    private @Nullable Interference reason;

    /** Watches over a session that the present thread works on. */
    Cancellation(Session worker) {
        this.worker = worker;
    }

    /** From now on it may be cancelled. */
    synchronized void begin(Deadline until) {
        deadline = until;
        reason = null;
        isOpen = true;
    }

    /** From now on it may not be cancelled; a cancellation under way has reached the server when this returns. */
    synchronized void end() {
        isOpen = false;
    }

    /** Why the last thing that could be cancelled was cancelled or given up. */
    synchronized Optional<Interference> reason() {
        return Optional.ofNullable(reason);
    }

    /** Cancels if there is a reason to. A statement that comes between two others survives it, so it is done again. */
    synchronized void cancelIfDue() {
        if (!isOpen) {
            return;
        }
        if (run.isInterrupted()) {
            reason = Interference.INTERRUPTED;
        } else if (deadline.isOver()) {
            reason = Interference.MIGRATION_TIMEOUT;
        }
        if (reason != null) {
            worker.cancel();
        }
    }

    /** Breaks the connection, whatever it is doing. */
    synchronized void abandon(Interference why) {
        reason = why;
        worker.abandon();
    }
}

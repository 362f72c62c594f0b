package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ends what a session does when its time is over or the thread of the run is interrupted: cancels the statement on the
 * server, then interrupts Java code that takes the time, and refuses the commit of what comes too late all the same. It
 * acts only while there is something that may be cancelled, so that a cancellation never hits what comes after. Safe for
 * use by the thread of the run and the one that watches it.
 */
final class Cancellation {

    /** How long Java code may go on that was interrupted, while its transaction holds locks. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Session worker;
    private final Thread run = Thread.currentThread();
    private boolean isOpen;
    private boolean isInterrupter;
    private boolean isAbandoned;
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
        if (isInterrupter) {
            // It was meant for the work that is over, and would disturb what comes after.
            Thread.interrupted();
            isInterrupter = false;
        }
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
        boolean isFirst = reason == null;
        if (isFirst && run.isInterrupted()) {
            reason = Interference.INTERRUPTED;
        } else if (isFirst && deadline.isOver()) {
            reason = Interference.MIGRATION_TIMEOUT;
        }
        if (reason != null) {
            worker.cancel();
        }
        if (!isFirst && deadline.isOver()) {
            // No statement ended with the first cancellation: it is Java code that takes the time.
            isInterrupter = true;
            run.interrupt();
        }
    }

    /**
     * Refuses what comes after the deadline.
     *
     * @throws SQLTimeoutException if the time is over
     */
    synchronized void refuseIfLate() throws SQLTimeoutException {
        if (isOpen && deadline.isOver()) {
            timeIsOver();
            throw new SQLTimeoutException("the time for the migration is over");
        }
    }

    /** The deadline has ended it. */
    synchronized void timeIsOver() {
        if (reason == null) {
            reason = Interference.MIGRATION_TIMEOUT;
        }
    }

    /**
     * Frees the locks of Java code that doesn't end, by breaking the connection; to be called while the server waits for
     * the code. Nothing can be under commit then, since that is refused after the deadline.
     */
    synchronized void abandonIfStuck() {
        if (isOpen && !isAbandoned && deadline.isOverBy(GRACE)) {
            timeIsOver();
            breakConnection();
        }
    }

    /** Breaks the connection, whatever it is doing. */
    synchronized void abandon(Interference why) {
        if (!isAbandoned) {
            reason = why;
            breakConnection();
        }
    }

    private void breakConnection() {
        isAbandoned = true;
        worker.abandon();
    }
}

package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ends the work of a session when its deadline has passed or the thread of the run is interrupted. It cancels the
 * statement on the server, then interrupts Java code that is still running, and refuses to commit work that finishes
 * too late. It acts only while cancellable work is running, so that it never cancels later work. Thread-safe for the
 * thread of the run and the thread of the watch.
 */
final class Cancellation {

    /** How long interrupted Java code may continue while its transaction holds locks. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Session worker;
    private final Thread run = Thread.currentThread();
    private boolean isOpen;
    private boolean isInterrupter;
    private boolean isAbandoned;
    private Deadline deadline = Deadline.NEVER;
    private @Nullable Interference reason;

    /** Creates a cancellation for a session that the current thread works on. */
    Cancellation(Session worker) {
        this.worker = worker;
    }

    /** Allows cancellation from now on. */
    synchronized void begin(Deadline until) {
        deadline = until;
        reason = null;
        isOpen = true;
    }

    /** Disallows cancellation from now on. When this returns, a cancellation in progress has reached the server. */
    synchronized void end() {
        isOpen = false;
        if (isInterrupter) {
            // The interrupt was meant for the finished work, and would disturb later work.
            Thread.interrupted();
            isInterrupter = false;
        }
    }

    /** Why the last cancellable work was canceled or abandoned. */
    synchronized Optional<Interference> reason() {
        return Optional.ofNullable(reason);
    }

    /** Cancels if there is a reason. A cancellation between two statements has no effect, so it is repeated. */
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
            // The first cancellation ended no statement, so Java code is running.
            isInterrupter = true;
            run.interrupt();
        }
    }

    /**
     * Throws if the deadline has passed.
     *
     * @throws SQLTimeoutException if the deadline has passed
     */
    synchronized void refuseIfLate() throws SQLTimeoutException {
        if (isOpen && deadline.isOver()) {
            timeIsOver();
            throw new SQLTimeoutException("the migration timeout has expired");
        }
    }

    /** Notes that the deadline has ended the work. */
    synchronized void timeIsOver() {
        if (reason == null) {
            reason = Interference.MIGRATION_TIMEOUT;
        }
    }

    /**
     * Breaks the connection if Java code doesn't end, to release its locks. Call it while the server waits for the
     * code. No commit can be in progress then, because commits are refused after the deadline.
     */
    synchronized void abandonIfStuck() {
        if (isOpen && !isAbandoned && deadline.isOverBy(GRACE)) {
            timeIsOver();
            breakConnection();
        }
    }

    /** Breaks the connection, regardless of its state. */
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

package dev.rung.engine.execution;

import dev.rung.engine.connection.LastWords;
import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.TimeLimit;
import dev.rung.engine.event.Blocker;
import dev.rung.engine.event.LockWait;
import dev.rung.engine.event.RunEvent.Blocked;
import dev.rung.engine.event.RunEvent.StatementRunning;
import dev.rung.engine.event.RunListener;
import dev.rung.engine.execution.WorkerView.Sight;
import dev.rung.engine.model.ServerError;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Supervises a run from its own thread and connection. It finds the sessions that block the run, cancels statements on
 * the server on a timeout or an interrupt, and abandons a lost server.
 *
 * <p>The connection is opened when a migration or another work has lasted for 100 ms, or none has begun for a second, and is
 * used only then: while one short migration follows the other, there is nothing to find. If it can't be opened, the run continues without it: blocking sessions
 * aren't reported, and a lost server is detected only by the operating system.
 */
public final class Watch implements AutoCloseable {

    private static final Duration LONG_WORK = Duration.ofMillis(100);
    private static final Duration LONG_WITHOUT_WORK = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration REPORT_EVERY = Duration.ofSeconds(5);
    private static final Duration LONG_STATEMENT = Duration.ofSeconds(1);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Session worker;
    private final RunListener listener;
    private final Cancellation cancellation;
    private final Thread thread = new Thread(this::watch, "rung-watch");
    private final Silence silence;
    /** When the last work began or ended, on the clock of {@link System#nanoTime}. */
    private volatile long lastProgress = System.nanoTime();

    private volatile boolean isWorking;

    private volatile @Nullable LockWait lastWait;
    private volatile @Nullable ServerError lastWords;

    private @Nullable CompletableFuture<WorkerView> opening;
    private @Nullable WorkerView view;
    private boolean wasSeen;
    private boolean isBlind;
    private long lastReport;
    private Set<Integer> reported = Set.of();
    /** The progress after which {@link #reported} was reported. */
    private long reportedAfter;

    private String statement = "";
    private long statementSince;
    private boolean isTold;

    private Watch(Session worker, RunListener listener) {
        this.worker = worker;
        this.listener = listener;
        this.cancellation = new Cancellation(worker);
        this.silence = new Silence(worker.liveness());
    }

    /**
     * Starts to supervise the run of the current thread.
     *
     * @param worker the session of the run
     * @param listener receives events about blocking sessions, on the watch's thread
     * @throws SQLException if the session's connection is lost
     */
    static Watch over(Session worker, RunListener listener) throws SQLException {
        Watch watch = new Watch(worker, listener);
        worker.awaitAnswersWithoutLimit();
        worker.limitBy(watch.cancellation::refuseIfLate);
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    /**
     * Runs a task, which is canceled on the server if the current thread is interrupted.
     *
     * @param task the task
     * @param <E> a checked exception that the task may throw in addition to {@link SQLException}
     * @throws SQLException if the task throws it
     * @throws E if the task throws it
     */
    public <E extends Exception> void during(Session.Task<E> task) throws SQLException, E {
        during(Deadline.NEVER, task.asWork());
    }

    /** Does work that is canceled on an interrupt or when a deadline has passed. */
    <T, E extends Exception> T during(Deadline deadline, Session.Work<T, E> work) throws SQLException, E {
        lastWait = null;
        progress(true);
        cancellation.begin(deadline);
        try {
            return work.run();
        } finally {
            cancellation.end();
            progress(false);
        }
    }

    private void progress(boolean isWorkingNow) {
        isWorking = isWorkingNow;
        lastProgress = System.nanoTime();
    }

    private boolean isTimeToLook() {
        Duration since = Duration.ofNanos(System.nanoTime() - lastProgress);
        return since.compareTo(isWorking ? LONG_WORK : LONG_WITHOUT_WORK) >= 0;
    }

    /** The last wait for a lock that was observed during the last work. */
    public Optional<LockWait> lastWait() {
        return Optional.ofNullable(lastWait);
    }

    /** Notes that no time remains for another attempt at the last work. */
    void timeIsOver() {
        cancellation.timeIsOver();
    }

    /** Why Rung ended the last work; empty if it didn't. */
    Optional<Interference> interference() {
        return cancellation.reason();
    }

    /** The error with which the server ended the session, if no statement received it. */
    Optional<ServerError> lastWords() {
        return Optional.ofNullable(lastWords);
    }

    private void watch() {
        try {
            Thread.sleep(LONG_WORK);
            while (!Thread.currentThread().isInterrupted()) {
                cancellation.cancelIfDue();
                if (!isBlind && isTimeToLook()) {
                    look();
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // The run has ended.
        } finally {
            closeView();
        }
    }

    private void look() throws InterruptedException {
        try {
            if (view == null) {
                view = open();
            }
            if (view == null) {
                return;
            }
            Sight sight = view.look();
            silence.answered();
            switch (sight) {
                case Sight.Present present -> {
                    wasSeen = true;
                    reported = Set.of();
                    seen(present);
                    if (present.isIdle()) {
                        cancellation.abandonIfStuck();
                    }
                }
                case Sight.Waiting waiting -> {
                    wasSeen = true;
                    report(waiting.lockWait());
                }
                case Sight.Absent absent -> missing();
            }
        } catch (SQLException e) {
            LOG.debug("the watch received no answer", e);
            closeView();
            silence.failed(e);
            if (silence.isTooLong()) {
                giveUp();
            }
        }
    }

    /** Reports a statement that has been running for a while. */
    private void seen(Sight.Present present) {
        if (present.isIdle()) {
            statement = "";
            isTold = false;
        } else if (!present.statement().equals(statement)) {
            statement = present.statement();
            statementSince = System.nanoTime();
            isTold = false;
        } else if (!isTold && System.nanoTime() - statementSince >= LONG_STATEMENT.toNanos()) {
            isTold = true;
            listener.on(new StatementRunning(worker.set(), statement));
        }
    }

    /** Opens the view on another thread, because a pool may be slow; null if it isn't open yet. */
    private @Nullable WorkerView open() throws SQLException, InterruptedException {
        if (opening == null) {
            opening = WorkerView.opening(worker);
        }
        try {
            WorkerView opened = opening.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            opening = null;
            wasSeen = false;
            return opened;
        } catch (ExecutionException e) {
            opening = null;
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
        } catch (TimeoutException e) {
            if (silence.isTooLongAlready()) {
                giveUp();
            }
            return null;
        }
    }

    private void report(LockWait wait) {
        lastWait = wait;
        Set<Integer> blockers =
                wait.blockers().stream().map(Blocker::pid).collect(Collectors.toCollection(HashSet::new));
        long now = System.nanoTime();
        if (reportedAfter != lastProgress) {
            reportedAfter = lastProgress;
            reported = Set.of();
        }
        if (!blockers.equals(reported) || now - lastReport >= REPORT_EVERY.toNanos()) {
            reported = blockers;
            lastReport = now;
            listener.on(new Blocked(worker.set(), wait));
        }
    }

    /**
     * Handles a session that doesn't exist. If the view has never seen the session, it is connected to another server,
     * because several servers may share a URL.
     */
    private void missing() {
        if (wasSeen) {
            lastWords = LastWords.of(worker.connection()).orElse(null);
            cancellation.abandon(Interference.SESSION_GONE);
        } else {
            LOG.debug("the watch doesn't find the session that it supervises");
        }
        isBlind = true;
    }

    private void giveUp() {
        cancellation.abandon(Interference.SERVER_SILENT);
        isBlind = true;
    }

    private void closeView() {
        if (opening != null) {
            // A connection that isn't open yet is closed as soon as it is.
            opening.cancel(false);
            if (opening.state() == Future.State.SUCCESS) {
                opening.resultNow().close();
            }
            opening = null;
        }
        if (view != null) {
            view.close();
            view = null;
        }
    }

    /** Ends the watch and closes its connection. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(LONGEST_GOODBYE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        worker.limitBy(TimeLimit.NONE);
        worker.limitAnswers();
    }
}

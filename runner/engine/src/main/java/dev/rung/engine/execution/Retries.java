package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import dev.rung.engine.history.HistoryWrites;
import dev.rung.engine.history.LogAction;
import dev.rung.engine.history.LogEntry;
import dev.rung.engine.history.LogOutcome;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.settings.RetrySettings;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Retries work that conflicted with another session, with growing, jittered pauses. A failed attempt must leave a state
 * from which the next one can start.
 */
public final class Retries {

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);

    private final RetrySettings settings;
    private final Watch watch;
    private final Consumer<FailedAttempt> whenOneFails;

    /**
     * Creates the retries.
     *
     * @param settings the number of attempts and the pauses between them
     * @param watch supervises each attempt
     * @param whenOneFails receives each failed attempt that will be retried, before the pause
     */
    Retries(RetrySettings settings, Watch watch, Consumer<FailedAttempt> whenOneFails) {
        this.settings = settings;
        this.watch = watch;
        this.whenOneFails = whenOneFails;
    }

    /**
     * Creates retries that are written to the log.
     *
     * @param settings the number of attempts and the pauses between them
     * @param session the session that does the work
     * @param watch supervises each attempt
     * @param action the action
     * @param version the migration or seed of the action; null if it has none
     * @param writes creates the log's statements
     */
    public static Retries logged(
            RetrySettings settings,
            Session session,
            Watch watch,
            LogAction action,
            @Nullable String version,
            HistoryWrites writes) {
        long start = System.nanoTime();
        return new Retries(settings, watch, failed -> {
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            LogEntry entry = new LogEntry(action, version, LogOutcome.RETRIED, elapsed, failed.toString());
            try {
                session.write(List.of(writes.logged(entry)));
            } catch (SQLException e) {
                LOG.warn("the attempt could not be written to the log table", e);
            }
        });
    }

    /**
     * Tries until the work succeeds or no attempts remain.
     *
     * @param work one attempt
     * @param <T> the type of the result
     * @param <E> a checked exception that it may throw in addition to {@link SQLException}
     * @throws SQLException if the last attempt throws it
     * @throws E if the last attempt throws it
     */
    public <T, E extends Exception> T run(Session.Work<T, E> work) throws SQLException, E {
        return run(Deadline.NEVER, work);
    }

    /** Runs a task without a result, like {@link #run(Session.Work)}. */
    public <E extends Exception> void run(Session.Task<E> task) throws SQLException, E {
        run(Deadline.NEVER, task.asWork());
    }

    /** Tries until the work succeeds, no attempts remain, or the deadline has passed. */
    <T, E extends Exception> T run(Deadline deadline, Session.Work<T, E> work) throws SQLException, E {
        Duration pause = settings.firstPause();
        for (int attempt = 1; ; attempt++) {
            try {
                return watch.during(deadline, work);
            } catch (Exception e) {
                if (!isFollowed(attempt, pause, e, deadline)) {
                    throw e;
                }
            }
            pause = Pause.shorter(pause.multipliedBy(3).dividedBy(2), settings.longestPause());
        }
    }

    /** Pauses if another attempt will follow. The pause is at most as long as the time that remains. */
    private boolean isFollowed(int attempt, Duration pause, Exception reason, Deadline deadline) {
        if (attempt >= settings.attempts() || !LostRace.isReasonOf(reason)) {
            return false;
        }
        if (!deadline.isOver()) {
            Duration actual = deadline.shorten(jittered(pause));
            whenOneFails.accept(new FailedAttempt(
                    attempt, settings.attempts(), ServerError.of(reason).message(), watch.lastWait(), actual));
            Pause.sleep(actual);
        }
        if (deadline.isOver()) {
            watch.timeIsOver();
            return false;
        }
        return true;
    }

    private Duration jittered(Duration pause) {
        double jitter = ThreadLocalRandom.current().nextDouble(0.5, 1.5);
        return Pause.shorter(Duration.ofNanos((long) (pause.toNanos() * jitter)), settings.longestPause());
    }
}

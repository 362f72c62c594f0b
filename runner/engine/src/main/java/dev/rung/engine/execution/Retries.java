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
 * Does something again that lost a race against another session, with growing, jittered pauses. What is done again must
 * have left nothing behind that it can't go on from.
 */
public final class Retries {

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);

    private final RetrySettings settings;
    private final Watch watch;
    private final Consumer<FailedAttempt> whenOneFails;

    /**
     * Retries.
     *
     * @param settings how many attempts, and how far apart
     * @param watch looks after each
     * @param whenOneFails is told of each that will be followed by another, before the pause
     */
    Retries(RetrySettings settings, Watch watch, Consumer<FailedAttempt> whenOneFails) {
        this.settings = settings;
        this.watch = watch;
        this.whenOneFails = whenOneFails;
    }

    /**
     * Retries that are written to the log.
     *
     * @param settings how many attempts, and how far apart
     * @param session what is worked on
     * @param watch looks after each
     * @param action what is done
     * @param version with which migration or seed; null if with none
     * @param writes the statements that write it
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
     * Tries until it is done or the attempts have run out.
     *
     * @param work one attempt
     * @param <T> what comes of it
     * @param <E> what it may throw beside {@link SQLException}
     * @throws SQLException if the last attempt throws it
     * @throws E if the last attempt throws it
     */
    public <T, E extends Exception> T run(Session.Work<T, E> work) throws SQLException, E {
        return run(Deadline.NEVER, work);
    }

    /** The same for what has no result. */
    public <E extends Exception> void run(Session.Task<E> task) throws SQLException, E {
        run(Deadline.NEVER, task.asWork());
    }

    /** The same, with a time by which it is given up. */
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

    /** Pauses if there will be another attempt. A pause isn't longer than the time that is left. */
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

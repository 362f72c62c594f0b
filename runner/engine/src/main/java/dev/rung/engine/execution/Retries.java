package dev.rung.engine.execution;

import dev.rung.engine.connection.ServerError;
import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * Does something again that lost a race against another session, with growing, jittered pauses. What is done again must
 * have left nothing behind that it can't go on from.
 */
public final class Retries {

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
    public Retries(RetrySettings settings, Watch watch, Consumer<FailedAttempt> whenOneFails) {
        this.settings = settings;
        this.watch = watch;
        this.whenOneFails = whenOneFails;
    }

    /**
     * Tries until it is done or the attempts have run out.
     *
     * @param work one attempt
     * @throws SQLException if the last attempt fails
     * @throws StatementException if the last attempt fails
     */
    public void run(Session.Work<StatementException> work) throws SQLException, StatementException {
        run(Deadline.NEVER, work);
    }

    /** The same, with a time by which it is given up. */
    void run(Deadline deadline, Session.Work<StatementException> work) throws SQLException, StatementException {
        Duration pause = settings.firstPause();
        for (int attempt = 1; ; attempt++) {
            try {
                watch.during(deadline, work);
                return;
            } catch (StatementException e) {
                if (!isFollowed(attempt, pause, e.reason(), deadline)) {
                    throw e;
                }
            } catch (SQLException e) {
                if (!isFollowed(attempt, pause, e, deadline)) {
                    throw e;
                }
            }
            pause = Pause.shorter(pause.multipliedBy(3).dividedBy(2), settings.longestPause());
        }
    }

    /** Pauses if there will be another attempt. A pause isn't longer than the time that is left. */
    private boolean isFollowed(int attempt, Duration pause, Exception reason, Deadline deadline) {
        if (attempt >= settings.attempts() || deadline.isOver() || !LostRace.isReasonOf(reason)) {
            return false;
        }
        Duration actual = deadline.shorten(jittered(pause));
        whenOneFails.accept(new FailedAttempt(
                attempt, settings.attempts(), ServerError.of(reason).message(), watch.lastWait(), actual));
        Pause.sleep(actual);
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

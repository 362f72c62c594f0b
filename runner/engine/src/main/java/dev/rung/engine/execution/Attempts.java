package dev.rung.engine.execution;

import dev.rung.engine.connection.ServerError;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.execution.RunEvent.AttemptFailed;
import dev.rung.engine.plan.PlannedMigration;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** Tries a migration again when it lost a race for a lock, with growing, jittered pauses. */
final class Attempts {

    /** Lock not available, deadlock detected, serialization failure. */
    private static final Set<String> WORTH_RETRYING = Set.of("55P03", "40P01", "40001");

    private final RetrySettings settings;
    private final Watch watch;
    private final Consumer<AttemptFailed> whenOneFails;

    /**
     * Attempts.
     *
     * @param settings how many, and how far apart
     * @param watch looks after each
     * @param whenOneFails is told of each that will be followed by another, before the pause
     */
    Attempts(RetrySettings settings, Watch watch, Consumer<AttemptFailed> whenOneFails) {
        this.settings = settings;
        this.watch = watch;
        this.whenOneFails = whenOneFails;
    }

    /** Tries until it is done, the attempts have run out, or the time is over. */
    void run(PlannedMigration planned, MigrationExecution execution, Deadline deadline)
            throws SQLException, StatementException {
        Duration pause = settings.firstPause();
        for (int attempt = 1; ; attempt++) {
            Exception reason;
            try {
                watch.during(deadline, execution::attempt);
                return;
            } catch (StatementException e) {
                if (isLast(attempt, e.reason(), deadline)) {
                    throw e;
                }
                reason = e.reason();
            } catch (SQLException e) {
                if (isLast(attempt, e, deadline)) {
                    throw e;
                }
                reason = e;
            }
            Duration actual = jittered(pause);
            whenOneFails.accept(new AttemptFailed(
                    planned,
                    attempt,
                    settings.attempts(),
                    ServerError.of(reason).message(),
                    watch.lastWait(),
                    actual));
            Pause.sleep(actual);
            pause = Pause.shorter(pause.multipliedBy(3).dividedBy(2), settings.longestPause());
        }
    }

    private boolean isLast(int attempt, Exception reason, Deadline deadline) {
        boolean isWorthRetrying = ServerError.of(reason)
                .sqlState()
                .filter(WORTH_RETRYING::contains)
                .isPresent();
        return attempt >= settings.attempts() || !isWorthRetrying || deadline.isOver();
    }

    private Duration jittered(Duration pause) {
        double jitter = ThreadLocalRandom.current().nextDouble(0.5, 1.5);
        return Pause.shorter(Duration.ofNanos((long) (pause.toNanos() * jitter)), settings.longestPause());
    }
}

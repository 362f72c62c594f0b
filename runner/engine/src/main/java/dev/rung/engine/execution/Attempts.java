package dev.rung.engine.execution;

import dev.rung.engine.connection.ServerError;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.execution.RunEvent.AttemptFailed;
import dev.rung.engine.plan.PlannedMigration;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Tries a migration again when it lost a race for a lock, with growing, jittered pauses. */
final class Attempts {

    /** Lock not available, deadlock detected, serialization failure. */
    private static final Set<String> WORTH_RETRYING = Set.of("55P03", "40P01", "40001");

    private final RetrySettings settings;
    private final RunListener listener;

    Attempts(RetrySettings settings, RunListener listener) {
        this.settings = settings;
        this.listener = listener;
    }

    void run(PlannedMigration planned, MigrationExecution execution) throws SQLException, StatementException {
        Duration pause = settings.firstPause();
        for (int attempt = 1; ; attempt++) {
            try {
                execution.attempt();
                return;
            } catch (StatementException e) {
                if (attempt >= settings.attempts() || !isWorthRetrying(e.reason())) {
                    throw e;
                }
                pause = pauseAfter(planned, attempt, e.reason(), pause);
            } catch (SQLException e) {
                if (attempt >= settings.attempts() || !isWorthRetrying(e)) {
                    throw e;
                }
                pause = pauseAfter(planned, attempt, e, pause);
            }
        }
    }

    private Duration pauseAfter(PlannedMigration planned, int attempt, Exception reason, Duration pause) {
        double jitter = ThreadLocalRandom.current().nextDouble(0.5, 1.5);
        Duration actual = Pause.shorter(Duration.ofNanos((long) (pause.toNanos() * jitter)), settings.longestPause());
        listener.on(new AttemptFailed(
                planned, attempt, settings.attempts(), ServerError.of(reason).message(), actual));
        Pause.sleep(actual);
        return Pause.shorter(pause.multipliedBy(3).dividedBy(2), settings.longestPause());
    }

    private static boolean isWorthRetrying(Exception reason) {
        return ServerError.of(reason)
                .sqlState()
                .filter(WORTH_RETRYING::contains)
                .isPresent();
    }
}

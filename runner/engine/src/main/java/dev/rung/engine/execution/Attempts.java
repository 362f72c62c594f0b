package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.event.RunEvent.AttemptFailed;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.settings.RetrySettings;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Tries a migration again when it lost a race against another session. */
final class Attempts {

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
        Session.Task<StatementException> attempt = execution::attempt;
        new Retries(
                        settings,
                        watch,
                        failed -> whenOneFails.accept(new AttemptFailed(
                                planned,
                                failed.number(),
                                failed.attempts(),
                                failed.reason(),
                                failed.lockWait(),
                                failed.pause())))
                .run(deadline, attempt.asWork());
    }
}

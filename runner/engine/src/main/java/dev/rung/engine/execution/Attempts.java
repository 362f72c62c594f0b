package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.event.RunEvent.AttemptFailed;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.settings.RetrySettings;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Retries a migration that conflicted with another session. */
final class Attempts {

    private final RetrySettings settings;
    private final Watch watch;
    private final Consumer<AttemptFailed> whenOneFails;

    /**
     * Creates the attempts.
     *
     * @param settings the number of attempts and the pauses between them
     * @param watch supervises each attempt
     * @param whenOneFails receives each failed attempt that will be retried, before the pause
     */
    Attempts(RetrySettings settings, Watch watch, Consumer<AttemptFailed> whenOneFails) {
        this.settings = settings;
        this.watch = watch;
        this.whenOneFails = whenOneFails;
    }

    /** Tries until the migration succeeds, no attempts remain, or the deadline has passed. */
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

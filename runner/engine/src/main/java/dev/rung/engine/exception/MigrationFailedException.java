package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import dev.rung.engine.model.Outcome;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.model.StepFailure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a migration failed. The migrations that were completed before it stay. The message describes the state of
 * the failed migration.
 */
public final class MigrationFailedException extends RungException {

    private static final long serialVersionUID = 1;

    private final transient PlannedMigration failed;
    private final transient @Nullable StepFailure failure;
    private final transient ServerError error;
    private final transient List<Outcome.Completed> completed;
    private final transient List<PlannedMigration> pending;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do about it
     * @param failed the migration that failed
     * @param failure the step that failed; null if recording or committing the migration failed
     * @param error PostgreSQL's error, or the exception that the migration threw
     * @param completed the migrations that this run had completed
     * @param pending the migrations that this run did not start
     * @param cause what was caught, if anything
     */
    public MigrationFailedException(
            Message message,
            PlannedMigration failed,
            @Nullable StepFailure failure,
            ServerError error,
            List<Outcome.Completed> completed,
            List<PlannedMigration> pending,
            Throwable cause) {
        super(message, cause);
        this.failed = failed;
        this.failure = failure;
        this.error = error;
        this.completed = List.copyOf(completed);
        this.pending = List.copyOf(pending);
    }

    /** The migration that failed. */
    public PlannedMigration failed() {
        return failed;
    }

    /** The step that failed; empty if recording or committing the migration failed. */
    public Optional<StepFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /** PostgreSQL's error, or the exception that the migration threw. */
    public ServerError error() {
        return error;
    }

    /** The migrations that this run had completed. */
    public List<Outcome.Completed> completed() {
        return completed;
    }

    /** The migrations that this run did not start. */
    public List<PlannedMigration> pending() {
        return pending;
    }
}

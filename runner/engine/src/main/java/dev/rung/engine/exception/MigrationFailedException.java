package dev.rung.engine.exception;

import dev.rung.engine.model.Message;
import dev.rung.engine.model.Outcome;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.model.StepFailure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A migration failed. What was complete before it stays; the message says what became of the migration itself. */
public final class MigrationFailedException extends RungException {

    private static final long serialVersionUID = 1;

    private final transient PlannedMigration failed;
    private final transient @Nullable StepFailure failure;
    private final transient ServerError error;
    private final transient List<Outcome.Completed> completed;
    private final transient List<PlannedMigration> pending;

    /**
     * Makes an exception.
     *
     * @param message what is wrong and what to do about it
     * @param failed the migration that failed
     * @param failure the step that failed; null if it was the recording or the commit
     * @param error what PostgreSQL said, or the exception that the migration threw
     * @param completed what this run had completed before
     * @param pending what this run did not begin
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

    /** The step that failed, unless it was the recording or the commit. */
    public Optional<StepFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /** What PostgreSQL said, or the exception that the migration threw. */
    public ServerError error() {
        return error;
    }

    /** What this run had completed before. */
    public List<Outcome.Completed> completed() {
        return completed;
    }

    /** What this run did not begin. */
    public List<PlannedMigration> pending() {
        return pending;
    }
}

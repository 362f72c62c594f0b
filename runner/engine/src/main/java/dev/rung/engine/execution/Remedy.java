package dev.rung.engine.execution;

import dev.rung.engine.connection.DriverLimit;
import dev.rung.engine.connection.ServerCondition;
import dev.rung.engine.model.Action.Baseline;
import dev.rung.engine.model.Action.Migrate;
import dev.rung.engine.model.Action.RollBack;
import dev.rung.engine.model.Action.SetAttempts;
import dev.rung.engine.model.Action.SetLockTimeout;
import dev.rung.engine.model.Action.SetMigrationTimeout;
import dev.rung.engine.model.Action.SetStatementTimeout;
import dev.rung.engine.model.Action.ShowStatus;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.Durations;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.model.StepFailure;
import dev.rung.engine.sql.SqlState;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes what to do about a failed migration. */
final class Remedy {

    private static final Set<String> ALREADY_THERE = Set.of(
            SqlState.DUPLICATE_OBJECT,
            SqlState.DUPLICATE_TABLE,
            SqlState.DUPLICATE_COLUMN,
            SqlState.DUPLICATE_FUNCTION,
            SqlState.DUPLICATE_SCHEMA);

    private final ServerError error;
    private final Circumstances circumstances;
    private final PlannedMigration planned;
    private final Optional<StepFailure> failure;
    private final Message again;

    /**
     * Creates the remedy.
     *
     * @param error PostgreSQL's error
     * @param circumstances the circumstances of the failure
     * @param planned the failed migration
     * @param failure the failed step; empty if recording or committing failed
     */
    Remedy(ServerError error, Circumstances circumstances, PlannedMigration planned, Optional<StepFailure> failure) {
        this.error = error;
        this.circumstances = circumstances;
        this.planned = planned;
        this.failure = failure;
        this.again = Message.of("run ")
                .and(planned.direction() == Direction.UP ? new Migrate() : new RollBack())
                .and(" again");
    }

    /** The remedy, of one or several lines. */
    Message inFull() {
        return ServerCondition.of(error)
                .map(condition -> condition.inFull().and(", and ").and(again))
                .or(() -> circumstances.interference().map(this::about))
                .or(() -> DriverLimit.of(error).map(this::about))
                .orElseGet(this::aboutError);
    }

    private Message about(Interference interference) {
        return switch (interference) {
            case INTERRUPTED ->
                Message.of("the run was interrupted, and its statement was canceled on the server: ")
                        .and(again)
                        .and(" to continue");
            case MIGRATION_TIMEOUT ->
                Message.of("the migration took longer than "
                                + Durations.format(circumstances.timeouts().migration())
                                + " and was canceled on the server: raise the limit with ")
                        .and(new SetMigrationTimeout())
                        .and(", and ")
                        .and(again);
            case SERVER_SILENT ->
                Message.of("the server was silent for too long, so the connection was closed: check ")
                        .and(new ShowStatus())
                        .and(" when the server is available, then ")
                        .and(again);
            case SESSION_GONE ->
                Message.of("the server ended the session without an error message, as after one of its timeouts"
                                + " (transaction_timeout, idle_in_transaction_session_timeout) or a crash: check"
                                + " its log and ")
                        .and(new ShowStatus())
                        .and(", then ")
                        .and(again);
        };
    }

    private Message about(DriverLimit limit) {
        return switch (limit) {
            case COPY ->
                Message.of("the driver doesn't support COPY with rows from or to the client: insert the"
                                + " rows, or use the driver's CopyManager in steps.call(...), and ")
                        .and(again);
            case SESSION_SETTING ->
                Message.of("the driver ended the session, because it doesn't support this setting: keep"
                                + " client_encoding UTF8 and DateStyle ISO (to_char and to_date support"
                                + " other formats), and ")
                        .and(again);
        };
    }

    private Message aboutError() {
        String state = error.sqlState().orElse("");
        if (hasNul()) {
            return Message.of("the statement contains the character NUL, which PostgreSQL can't store: remove it from "
                            + place() + ", and ")
                    .and(again);
        }
        if (ALREADY_THERE.contains(state) && planned.direction() == Direction.UP) {
            return Message.of("if the database already contained the changes of " + planned.id()
                            + " before you used Rung, record that with ")
                    .and(new Baseline("V"))
                    .and(", where V is the last version whose changes it contains\notherwise ")
                    .and(correct());
        }
        if (SqlState.isSessionLost(state)) {
            return Message.of("the connection was lost: check ")
                    .and(new ShowStatus())
                    .and(", then ")
                    .and(again);
        }
        return switch (state) {
            case SqlState.ACTIVE_TRANSACTION ->
                Message.of("put @Stepwise on the class, and ").and(again);
            case SqlState.LOCK_NOT_AVAILABLE ->
                Message.of("another session held the lock in every attempt: ")
                        .and(again)
                        .and(" when it has released the lock" + ending() + ", or raise the limits with ")
                        .and(new SetLockTimeout())
                        .and(" or ")
                        .and(new SetAttempts());
            case SqlState.QUERY_CANCELED -> aboutCancellation();
            case SqlState.INSUFFICIENT_PRIVILEGE ->
                circumstances
                        .missingRight()
                        .map(right -> right.inFull().and("\nthen ").and(again))
                        .orElseGet(() -> Message.of("let the object's owner grant the privilege, and ")
                                .and(again));
            default -> correct();
        };
    }

    private Message correct() {
        return Message.of("correct " + place() + ", and ").and(again);
    }

    private boolean hasNul() {
        return failure.flatMap(StepFailure::statement)
                .filter(sql -> sql.indexOf('\0') >= 0)
                .isPresent();
    }

    /** The place to correct if the migration is wrong. */
    private SourceLine place() {
        return failure.map(StepFailure::line)
                .orElseGet(() -> planned.migration().source());
    }

    private Message aboutCancellation() {
        String limit = Durations.format(circumstances.timeouts().statement());
        return circumstances.timeouts().statement().isZero()
                ? Message.of("the statement was canceled by a user: ").and(again)
                : Message.of("the statement took longer than " + limit
                                + ", or was canceled by a user: raise the limit with ")
                        .and(new SetStatementTimeout())
                        .and(", and ")
                        .and(again);
    }

    private String ending() {
        String statements = circumstances.lockWait().stream()
                .flatMap(wait -> wait.blockers().stream())
                .filter(blocker -> blocker.pid() != 0)
                .map(blocker -> "select pg_terminate_backend(" + blocker.pid() + ")")
                .collect(Collectors.joining("; "));
        return statements.isEmpty() ? "" : ", or end that session (" + statements + ")";
    }
}

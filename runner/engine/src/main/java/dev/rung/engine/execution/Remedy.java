package dev.rung.engine.execution;

import dev.rung.engine.connection.DriverLimit;
import dev.rung.engine.connection.ServerCondition;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.Durations;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.model.SourceLine;
import dev.rung.engine.model.StepFailure;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What to do about a migration that failed. */
final class Remedy {

    /** An object, a table, a column, a function or a schema of that name is there already. */
    private static final Set<String> ALREADY_THERE = Set.of("42710", "42P07", "42701", "42723", "42P06");

    private final ServerError error;
    private final Circumstances circumstances;
    private final PlannedMigration planned;
    private final Optional<StepFailure> failure;
    private final String again;

    /**
     * Advice.
     *
     * @param error PostgreSQL's words
     * @param circumstances what was seen from outside
     * @param planned what failed
     * @param failure which step of it, unless it was the commit
     */
    Remedy(ServerError error, Circumstances circumstances, PlannedMigration planned, Optional<StepFailure> failure) {
        this.error = error;
        this.circumstances = circumstances;
        this.planned = planned;
        this.failure = failure;
        this.again = "run rung " + (planned.direction() == Direction.UP ? "migrate" : "rollback") + " again";
    }

    /** One line, or a few. */
    @Override
    public String toString() {
        return ServerCondition.of(error)
                .map(condition -> condition.fact() + ": " + condition.remedy() + ", and " + again)
                .or(() -> circumstances.interference().map(this::about))
                .or(() -> DriverLimit.of(error).map(this::about))
                .orElseGet(this::aboutError);
    }

    private String about(Interference interference) {
        return switch (interference) {
            case INTERRUPTED ->
                "the run was interrupted, and its statement cancelled on the server: " + again + " to go on";
            case MIGRATION_TIMEOUT ->
                "the migration took longer than "
                        + Durations.format(circumstances.timeouts().migration())
                        + " and was cancelled on the server: give it more time with --migration-timeout, and " + again;
            case SERVER_SILENT ->
                "the server was silent for too long and was given up: look at rung status when it answers, then "
                        + again;
            case SESSION_GONE ->
                "the server ended the session without a word, as after one of its timeouts (transaction_timeout,"
                        + " idle_in_transaction_session_timeout) or a crash: look at its log and at rung status, then "
                        + again;
        };
    }

    private String about(DriverLimit limit) {
        return switch (limit) {
            case COPY ->
                "the driver can't send rows for COPY beside a statement, nor take them: insert the rows, or use the"
                        + " driver's CopyManager in steps.call(...), and " + again;
            case SESSION_SETTING ->
                "the driver ended the session, because it can't work with this setting: leave client_encoding at"
                        + " UTF8 and DateStyle at ISO (to_char and to_date read and write other forms), and " + again;
        };
    }

    private String aboutError() {
        String state = error.sqlState().orElse("");
        if (hasNul()) {
            return "the statement contains the character NUL, which PostgreSQL can't store: take it out of " + place()
                    + ", and " + again;
        }
        if (ALREADY_THERE.contains(state) && planned.direction() == Direction.UP) {
            return "if the database has what " + planned.id() + " makes from before Rung came, record that with"
                    + " rung baseline --to V, where V is the last version that is there\nelse correct " + place()
                    + ", and " + again;
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "the connection was lost: look at rung status, then " + again;
        }
        return switch (state) {
            case "25001" -> "put @Stepwise on the class, and " + again;
            case "55P03" ->
                "another session held the lock in every attempt: " + again + " when it is gone" + ending()
                        + ", or give more time with --lock-timeout or --attempts";
            case "57014" -> aboutCancellation();
            case "42501" ->
                circumstances
                        .missingRight()
                        .map(right -> right + "\nthen " + again)
                        .orElse("let the object's owner grant the right, and " + again);
            default -> "correct " + place() + ", and " + again;
        };
    }

    private boolean hasNul() {
        return failure.flatMap(StepFailure::statement)
                .filter(sql -> sql.indexOf('\0') >= 0)
                .isPresent();
    }

    /** What to correct if the migration is wrong. */
    private SourceLine place() {
        return failure.map(StepFailure::line)
                .orElseGet(() -> planned.migration().source());
    }

    private String aboutCancellation() {
        String limit = Durations.format(circumstances.timeouts().statement());
        return circumstances.timeouts().statement().isZero()
                ? "someone cancelled the statement: " + again
                : "the statement took longer than " + limit
                        + ", or someone cancelled it: give it more time with --statement-timeout, and " + again;
    }

    private String ending() {
        String statements = circumstances.lockWait().stream()
                .flatMap(wait -> wait.blockers().stream())
                .filter(blocker -> blocker.pid() != 0)
                .map(blocker -> "select pg_terminate_backend(" + blocker.pid() + ")")
                .collect(Collectors.joining("; "));
        return statements.isEmpty() ? "" : ", or end it (" + statements + ")";
    }
}

package dev.rung.engine.execution;

import dev.rung.engine.connection.SentStatement;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.event.LockWait;
import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.Outcome;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.Step.CallStep;
import dev.rung.engine.model.StepFailure;
import dev.rung.engine.sql.SqlState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describes a failure: what failed, where and why, what was kept, and what to do. */
final class FailureReport {

    private static final Set<String> LOCK_ERRORS = Set.of(SqlState.LOCK_NOT_AVAILABLE, SqlState.DEADLOCK_DETECTED);

    private final PlannedMigration planned;
    private final Exception cause;
    private final Circumstances circumstances;
    private final List<Outcome.Completed> completed;
    private final List<PlannedMigration> pending;
    private final ServerError error;
    private final Optional<StepFailure> failure;

    FailureReport(
            PlannedMigration planned,
            Exception cause,
            Circumstances circumstances,
            List<Outcome.Completed> completed,
            List<PlannedMigration> pending) {
        this.planned = planned;
        this.cause = cause;
        this.circumstances = circumstances;
        this.completed = List.copyOf(completed);
        this.pending = List.copyOf(pending);
        this.error = errorOf(cause instanceof StatementException step ? step.reason() : cause);
        this.failure = cause instanceof StatementException at ? Optional.of(failureOf(at)) : Optional.empty();
    }

    /**
     * The error to report. If the error is a closed connection, this is the error with which the server closed it, if
     * known.
     */
    private ServerError errorOf(Exception reason) {
        ServerError own = ServerError.of(reason);
        return own.sqlState()
                .filter(SqlState::isOfConnection)
                .flatMap(state -> circumstances.lastWords())
                .orElse(own);
    }

    MigrationFailedException toException() {
        StringBuilder text = new StringBuilder(summary());
        failure.ifPresent(step -> step.statement()
                .ifPresent(
                        sql -> text.append("\n\n").append(SqlExcerpt.of(sql.replace("\0", "\\0"), step.position()))));
        error.innerStatement()
                .ifPresent(inner -> text.append("\n\n  in the statement that it ran:\n")
                        .append(SqlExcerpt.of(inner.sql(), inner.position())));
        append(text, "detail", error.detail());
        append(text, "hint", error.hint());
        blockers()
                .forEach(wait -> text.append("\n  waited for ")
                        .append(wait.lock())
                        .append(", blocked by:")
                        .append(wait.blockers().stream()
                                .map(who -> "\n    " + who)
                                .collect(Collectors.joining())));
        text.append("\n\n").append(whatWasKept()).append('\n');
        return new MigrationFailedException(
                Message.of(text.toString()).and(remedy()),
                planned,
                failure.orElse(null),
                error,
                completed,
                pending,
                cause);
    }

    /** One line: the migration, the step, the source line, and PostgreSQL's message and code. */
    String summary() {
        String verb = planned.direction() == Direction.UP ? " failed" : " could not be rolled back";
        String place = failure.map(
                        step -> " at step " + step.number() + " of " + step.count() + " (" + step.line() + ")")
                .orElseGet(this::placeOfCommit);
        return planned.id() + verb + place + ": " + error.message()
                + error.sqlState().map(state -> " [" + state + "]").orElse("");
    }

    /** The summary with the blocking sessions, for the log. */
    String detail() {
        return summary()
                + blockers()
                        .map(wait -> "; waited for " + wait.lock() + ", blocked by " + wait.who())
                        .collect(Collectors.joining());
    }

    /**
     * The place of a failure without a failed statement: the commit, where deferred constraints are checked, or the
     * recording before it.
     */
    private String placeOfCommit() {
        boolean isOutside = error.sqlState()
                .filter(state -> !SqlState.isOutsideOfStatement(state))
                .isEmpty();
        if (isOutside) {
            return "";
        }
        List<Step> steps = planned.script().steps();
        return circumstances.kept() instanceof Kept.Steps kept && kept.count() < steps.size()
                ? " when step " + (kept.count() + 1) + " of " + steps.size() + " ("
                        + steps.get(kept.count()).line() + ") was recorded and committed"
                : " when it was recorded and committed";
    }

    /** The blocking sessions, if they are the cause. */
    private Stream<LockWait> blockers() {
        return circumstances.lockWait().stream()
                .filter(wait -> LOCK_ERRORS.contains(error.sqlState().orElse(""))
                        || circumstances.interference().isPresent());
    }

    private StepFailure failureOf(StatementException at) {
        List<Step> steps = planned.script().steps();
        Step step = steps.get(at.index());
        Optional<SentStatement> sent = at.statement();
        return new StepFailure(
                step,
                at.index() + 1,
                steps.size(),
                step instanceof CallStep call ? new JavaCode(call).lineOf(at.reason()) : step.line(),
                sent.map(SentStatement::text).orElse(step instanceof CallStep ? null : step.text()),
                sent.map(statement -> statement.locate(error.position())).orElse(0),
                error);
    }

    private static void append(StringBuilder text, String label, @Nullable String words) {
        if (words != null) {
            text.append("\n  ").append(label).append(": ").append(words);
        }
    }

    private String whatWasKept() {
        String kept = switch (circumstances.kept()) {
            case Kept.Nothing nothing -> "nothing of " + planned.id() + " was kept";
            case Kept.Unknown unknown ->
                "the code of " + planned.id() + " committed, so some of its changes remain; it is recorded as "
                        + (planned.direction() == Direction.UP ? "running" : "reverting");
            case Kept.Steps steps when steps.count() == 0 -> "no step of " + planned.id() + " is complete";
            case Kept.Steps steps ->
                (steps.count() == 1 ? "step 1" : "steps 1 to " + steps.count()) + " of " + planned.id()
                        + (steps.count() == 1 ? " is" : " are") + " complete and recorded";
        };
        return Stream.of(
                        kept,
                        others(completed.size(), "before it", "completed"),
                        others(pending.size(), "after it", "not started"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String others(int number, String where, String what) {
        return switch (number) {
            case 0 -> "";
            case 1 -> "1 migration " + where + " was " + what;
            default -> number + " migrations " + where + " were " + what;
        };
    }

    private Message remedy() {
        return refusal()
                .flatMap(StepRefusal::remedy)
                .orElseGet(() -> new Remedy(error, circumstances, planned, failure).inFull());
    }

    private Optional<StepRefusal> refusal() {
        Exception reason = cause instanceof StatementException step ? step.reason() : cause;
        return reason instanceof StepRefusal refusal ? Optional.of(refusal) : Optional.empty();
    }
}

package dev.rung.engine.execution;

import dev.rung.engine.connection.ServerError;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.plan.Direction;
import dev.rung.engine.plan.PlannedMigration;
import dev.rung.engine.script.RecordedMigration.Mode;
import dev.rung.engine.script.Step;
import dev.rung.engine.script.Step.CallStep;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what failed, where, why, what was kept, and what to do. */
final class FailureReport {

    private final PlannedMigration planned;
    private final Exception cause;
    private final int stepsKept;
    private final List<Outcome.Completed> completed;
    private final List<PlannedMigration> pending;
    private final ServerError error;

    FailureReport(
            PlannedMigration planned,
            Exception cause,
            int stepsKept,
            List<Outcome.Completed> completed,
            List<PlannedMigration> pending) {
        this.planned = planned;
        this.cause = cause;
        this.stepsKept = stepsKept;
        this.completed = List.copyOf(completed);
        this.pending = List.copyOf(pending);
        this.error = ServerError.of(cause instanceof StatementException step ? step.reason() : cause);
    }

    MigrationFailedException toException() {
        StringBuilder text = new StringBuilder(summary());
        failure().ifPresent(failure -> {
            if (!(failure.step() instanceof CallStep)) {
                text.append("\n\n").append(SqlExcerpt.of(failure.step().text(), failure.position()));
            }
            append(text, "detail", failure.detail());
            append(text, "hint", failure.hint());
        });
        text.append("\n\n").append(whatWasKept()).append('\n').append(whatToDo());
        return new MigrationFailedException(
                text.toString(), planned, failure().orElse(null), completed, pending, cause);
    }

    /** One line: which migration, which step, which line, and PostgreSQL's message and code. */
    String summary() {
        String verb = planned.direction() == Direction.UP ? " failed" : " could not be rolled back";
        String place = failure()
                .map(failure -> " at step " + failure.number() + " of " + failure.count() + " ("
                        + failure.step().line() + ")")
                .orElse(" while it was being recorded");
        return planned.id() + verb + place + ": " + error.message()
                + error.sqlState().map(state -> " [" + state + "]").orElse("");
    }

    private Optional<StepFailure> failure() {
        if (!(cause instanceof StatementException at)) {
            return Optional.empty();
        }
        List<Step> steps = planned.script().steps();
        return Optional.of(new StepFailure(
                steps.get(at.index()),
                at.index() + 1,
                steps.size(),
                error.message(),
                error.state(),
                error.detail(),
                error.hint(),
                error.position()));
    }

    private static void append(StringBuilder text, String label, @Nullable String words) {
        if (words != null) {
            text.append("\n  ").append(label).append(": ").append(words);
        }
    }

    private String whatWasKept() {
        String kept;
        if (planned.migration().mode() == Mode.TRANSACTIONAL) {
            kept = "nothing of " + planned.id() + " was kept";
        } else if (stepsKept == 0) {
            kept = "no step of " + planned.id() + " is complete";
        } else {
            kept = (stepsKept == 1 ? "step 1" : "steps 1 to " + stepsKept) + " of " + planned.id()
                    + (stepsKept == 1 ? " is" : " are") + " complete and recorded";
        }
        return kept + "; " + count(completed.size(), "migration") + " before it "
                + (completed.size() == 1 ? "was" : "were") + " completed, " + pending.size() + " after it "
                + (pending.size() == 1 ? "was" : "were") + " not begun";
    }

    private String whatToDo() {
        String again = planned.direction() == Direction.UP ? "rung migrate" : "rung rollback";
        String state = error.sqlState().orElse("");
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "the connection was lost: look at rung status, then run " + again + " again";
        }
        return switch (state) {
            case "25001" -> "put @Stepwise on the class, and run " + again + " again";
            case "55P03" ->
                "another session held the lock in every attempt: run " + again
                        + " again when it is gone, or give more time with --lock-timeout or --attempts";
            case "57014" -> "the statement was cancelled or took too long: see --statement-timeout";
            case "42501" -> "let the object's owner grant the right, and run " + again + " again";
            default -> "correct " + place() + ", and run " + again + " again";
        };
    }

    private String place() {
        return failure()
                .map(failure -> failure.step().line().toString())
                .orElse(planned.migration().source().toString());
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}

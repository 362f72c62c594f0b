package dev.rung.engine.execution;

import dev.rung.engine.connection.ServerError;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.plan.PlannedMigration;
import dev.rung.engine.script.Direction;
import dev.rung.engine.script.Step;
import dev.rung.engine.script.Step.CallStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what failed, where, why, what was kept, and what to do. */
final class FailureReport {

    /** Lock not available, deadlock detected. */
    private static final Set<String> LOCK_ERRORS = Set.of("55P03", "40P01");

    private final PlannedMigration planned;
    private final Exception cause;
    private final Circumstances circumstances;
    private final List<Outcome.Completed> completed;
    private final List<PlannedMigration> pending;
    private final ServerError error;

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
        blockers()
                .forEach(wait -> text.append("\n  waited for ")
                        .append(wait.lock())
                        .append(", blocked by:")
                        .append(wait.blockers().stream()
                                .map(who -> "\n    " + who)
                                .collect(Collectors.joining())));
        text.append("\n\n").append(whatWasKept()).append('\n').append(remedy());
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

    /** The same, with who was in the way, for the log. */
    String detail() {
        return summary()
                + blockers()
                        .map(wait -> "; waited for " + wait.lock() + ", blocked by " + wait.who())
                        .collect(Collectors.joining());
    }

    /** Who was in the way, if that is why it failed. */
    private Stream<LockWait> blockers() {
        return circumstances.lockWait().stream()
                .filter(wait -> LOCK_ERRORS.contains(error.sqlState().orElse(""))
                        || circumstances.interference().isPresent());
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
        String kept = switch (circumstances.kept()) {
            case Kept.Nothing nothing -> "nothing of " + planned.id() + " was kept";
            case Kept.Unknown unknown ->
                "the code of " + planned.id() + " committed, so that some of it is there; it is recorded as "
                        + (planned.direction() == Direction.UP ? "running" : "reverting");
            case Kept.Steps steps when steps.count() == 0 -> "no step of " + planned.id() + " is complete";
            case Kept.Steps steps ->
                (steps.count() == 1 ? "step 1" : "steps 1 to " + steps.count()) + " of " + planned.id()
                        + (steps.count() == 1 ? " is" : " are") + " complete and recorded";
        };
        return kept + "; " + count(completed.size(), "migration") + " before it "
                + (completed.size() == 1 ? "was" : "were") + " completed, " + pending.size() + " after it "
                + (pending.size() == 1 ? "was" : "were") + " not begun";
    }

    private String remedy() {
        if (cause instanceof StatementException step && step.reason() instanceof StepRefusal refusal) {
            Optional<String> remedy = refusal.remedy();
            if (remedy.isPresent()) {
                return remedy.get();
            }
        }
        String again = planned.direction() == Direction.UP ? "rung migrate" : "rung rollback";
        return new Remedy(error, circumstances, again, place()).toString();
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

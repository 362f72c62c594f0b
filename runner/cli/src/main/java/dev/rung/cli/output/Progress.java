package dev.rung.cli.output;

import dev.rung.engine.event.RunEvent;
import dev.rung.engine.event.RunEvent.AttemptFailed;
import dev.rung.engine.event.RunEvent.Blocked;
import dev.rung.engine.event.RunEvent.LeftoverCleared;
import dev.rung.engine.event.RunEvent.LockAwaited;
import dev.rung.engine.event.RunEvent.MigrationCompleted;
import dev.rung.engine.event.RunEvent.MigrationStarted;
import dev.rung.engine.event.RunEvent.RunStarted;
import dev.rung.engine.event.RunEvent.SeedPlanted;
import dev.rung.engine.event.RunEvent.StatementRunning;
import dev.rung.engine.event.RunEvent.StepCompleted;
import dev.rung.engine.event.RunListener;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.SourceLine;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;

/** Prints the events of a run as text, one line for each migration. */
public final class Progress implements RunListener {

    /** The duration from which a step gets a separate line. */
    private static final Duration LONG_STEP = Duration.ofSeconds(1);

    private final Output output;
    private final Heartbeat heartbeat;
    private int idWidth;
    private int stepsWidth;
    private String position = "";
    private int stepsSaid;

    /**
     * Creates a listener.
     *
     * @param output prints the lines
     * @param heartbeat shows the progress of a long step
     */
    public Progress(Output output, Heartbeat heartbeat) {
        this.output = output;
        this.heartbeat = heartbeat;
    }

    @Override
    public void on(RunEvent event) {
        switch (event) {
            case LockAwaited awaited -> awaited(awaited);
            case RunStarted started -> measure(started.plan().migrations());
            case MigrationStarted started -> {
                stepsSaid = 0;
                position = "(" + started.position() + " of " + started.count() + ")";
                output.live("..  " + name(started.planned()) + "  " + position);
                heartbeat.begin(started.planned(), name(started.planned()) + "  " + position);
            }
            case StatementRunning running -> heartbeat.statement(running.statement());
            case StepCompleted step -> stepCompleted(step);
            case Blocked blocked -> blocked(blocked);
            case LeftoverCleared cleared ->
                output.say("    step " + cleared.step() + " was interrupted before: " + cleared.statement());
            case AttemptFailed attempt -> attemptFailed(attempt);
            case MigrationCompleted completed -> {
                heartbeat.end();
                sayStepsOf(completed.planned());
                output.say(output.style().good("OK") + "  " + name(completed.planned()) + "  "
                        + pad(steps(completed.planned()), stepsWidth) + "  " + Words.of(completed.duration()));
            }
            case SeedPlanted seed ->
                output.say(output.style().good("OK") + "  " + pad(seed.seed().toString(), idWidth) + "  "
                        + Words.count(seed.offered(), "row") + ", " + seed.written() + " written");
        }
    }

    /**
     * Aligns the columns after the names.
     *
     * @param names the names that will be printed
     */
    public void align(Collection<String> names) {
        idWidth = names.stream()
                .map(String::length)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private void measure(Collection<PlannedMigration> planned) {
        align(planned.stream().map(migration -> migration.id().toString()).toList());
        stepsWidth = planned.stream()
                .map(migration -> steps(migration).length())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private void awaited(LockAwaited event) {
        output.say("waiting for another run on the set " + event.set() + ", " + Words.of(event.waited()) + " so far"
                + event.holder().map(holder -> ": " + holder).orElse(""));
    }

    private void stepCompleted(StepCompleted event) {
        stepsSaid++;
        heartbeat.stepCompleted(event.step());
        String step = step(event.planned(), event.step());
        if (output.isVerbose() || event.duration().compareTo(LONG_STEP) >= 0) {
            heartbeat.spoken();
            output.say("    " + step + "  " + line(event.planned(), event.step()) + "  " + Words.of(event.duration()));
        }
        output.live("..  " + name(event.planned()) + "  " + position + ", " + step + " is done");
    }

    /** Prints the steps of a transaction, which are sent together and so don't complete one by one. */
    private void sayStepsOf(PlannedMigration planned) {
        if (output.isVerbose() && stepsSaid == 0) {
            for (int step = planned.firstStep() + 1;
                    step <= planned.script().steps().size();
                    step++) {
                output.say("    " + step(planned, step) + "  " + line(planned, step));
            }
        }
    }

    private static String step(PlannedMigration planned, int step) {
        return "step " + step + " of " + planned.script().steps().size();
    }

    private static SourceLine line(PlannedMigration planned, int step) {
        return planned.script().steps().get(step - 1).line();
    }

    private void blocked(Blocked event) {
        heartbeat.spoken();
        output.say("    waiting for " + event.lockWait().lock() + ", "
                + Words.of(event.lockWait().waited()) + " so far, blocked by "
                + event.lockWait().who());
    }

    private void attemptFailed(AttemptFailed event) {
        heartbeat.spoken();
        output.say(output.style().notable("..") + "  " + name(event.planned()) + "  attempt " + event.attempt() + " of "
                + event.attempts() + ": " + event.reason() + "; retrying in " + Words.of(event.pause()));
    }

    private String name(PlannedMigration planned) {
        return pad(planned.id().toString(), idWidth) + (planned.direction() == Direction.DOWN ? "  rolled back" : "");
    }

    private static String steps(PlannedMigration planned) {
        return Words.count(planned.steps().size(), "step");
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}

package dev.rung.engine.plan;

import dev.rung.engine.history.HistoryEntry;
import dev.rung.engine.history.RecordedStep;
import dev.rung.engine.model.Problem;
import dev.rung.engine.script.RecordedMigration;
import dev.rung.engine.script.Script;

/** Words the ways in which a migration can contradict its history. */
public final class Contradictions {

    private Contradictions() {}

    static Problem modified(RecordedMigration present, HistoryEntry entry) {
        Script recorded = RecordedStep.asRecorded(entry.up());
        return new Problem(
                present.id().toString(),
                ScriptDiff.firstChange(recorded, present.up()).orElse(present.source()),
                "was changed after it was applied\n" + ScriptDiff.unified(recorded, present.up()),
                "restore what was applied, and put the change into a new migration");
    }

    /**
     * The problem of a migration that the history knows and the class path doesn't.
     *
     * @param migration a migration in the state {@link MigrationState#MISSING}
     */
    public static Problem missing(MigrationStatus migration) {
        boolean isComplete =
                migration.entry().filter(entry -> entry.state().isComplete()).isPresent();
        return Problem.of(
                migration.id().toString(),
                (isComplete ? "is applied" : "was begun") + ", but its class isn't on the class path",
                "restore the class, or undo it by its recorded script: rung rollback --recorded " + migration.id());
    }

    /** A transactional migration is either applied or not, unless its own code commits. */
    static Problem endedItsTransaction(HistoryEntry entry) {
        return Problem.of(
                entry.id().toString(),
                "committed in its own code before it was complete, so that Rung can't tell what is there",
                "look at the database, then record what you find: rung resolve --applied " + entry.id()
                        + ", or rung resolve --rolled-back " + entry.id());
    }
}

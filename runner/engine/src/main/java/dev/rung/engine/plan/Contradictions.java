package dev.rung.engine.plan;

import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.Script;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.StoredStep;

/** Words the ways in which a migration can contradict its history. */
public final class Contradictions {

    private Contradictions() {}

    static Problem modified(ScriptedMigration present, HistoryEntry entry) {
        Script recorded = StoredStep.asRecorded(entry.up());
        return new Problem(
                present.id().toString(),
                ScriptDiff.firstChange(recorded, present.up()).orElse(present.source()),
                "was changed after it was applied\n" + ScriptDiff.unified(recorded, present.up()),
                "restore what was applied, and put the change into a new migration");
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

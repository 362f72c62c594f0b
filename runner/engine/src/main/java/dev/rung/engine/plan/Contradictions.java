package dev.rung.engine.plan;

import dev.rung.engine.history.HistoryEntry;
import dev.rung.engine.history.RecordedStep;
import dev.rung.engine.model.Problem;
import dev.rung.engine.script.RecordedMigration;
import dev.rung.engine.script.Script;

/** Words the ways in which a migration can contradict its history. */
final class Contradictions {

    private Contradictions() {}

    static Problem modified(RecordedMigration present, HistoryEntry entry) {
        Script recorded = RecordedStep.asRecorded(entry.up());
        return new Problem(
                present.id().toString(),
                ScriptDiff.firstChange(recorded, present.up()).orElse(present.source()),
                "was changed after it was applied\n" + ScriptDiff.unified(recorded, present.up()),
                "restore what was applied, and put the change into a new migration");
    }
}

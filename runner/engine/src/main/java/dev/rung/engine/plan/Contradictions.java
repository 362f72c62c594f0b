package dev.rung.engine.plan;

import dev.rung.engine.model.Action.ResolveApplied;
import dev.rung.engine.model.Action.ResolveRolledBack;
import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.Message;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.Script;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.StoredStep;
import java.util.Optional;

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
                Message.of("look at the database, then record what you find: ")
                        .and(new ResolveApplied(Optional.of(entry.id())))
                        .and(", or ")
                        .and(new ResolveRolledBack(entry.id())));
    }
}

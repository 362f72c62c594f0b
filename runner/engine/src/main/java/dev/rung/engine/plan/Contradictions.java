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

/** Describes the contradictions between a migration and its history. */
public final class Contradictions {

    private Contradictions() {}

    static Problem modified(ScriptedMigration present, HistoryEntry entry) {
        Script recorded = StoredStep.asRecorded(entry.up());
        return new Problem(
                present.id().toString(),
                ScriptDiff.firstChange(recorded, present.up()).orElse(present.source()),
                "was changed after it was applied\n" + ScriptDiff.unified(recorded, present.up()),
                "restore the applied version, and put the change into a new migration");
    }

    /** A transactional migration is either applied or not, unless its own code commits. */
    static Problem endedItsTransaction(HistoryEntry entry) {
        return Problem.of(
                entry.id().toString(),
                "committed in its own code before it was complete, so Rung can't determine which changes were made",
                Message.of("check the database, then record its state: ")
                        .and(new ResolveApplied(Optional.of(entry.id())))
                        .and(", or ")
                        .and(new ResolveRolledBack(entry.id())));
    }
}

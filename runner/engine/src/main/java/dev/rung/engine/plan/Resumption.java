package dev.rung.engine.plan;

import dev.rung.engine.history.HistoryEntry;
import dev.rung.engine.history.RecordedStep;
import dev.rung.engine.script.RecordedMigration;
import dev.rung.engine.script.Step;
import java.util.List;

/** Decides whether an interrupted stepwise migration can go on where it stopped. */
final class Resumption {

    private Resumption() {}

    /**
     * A step that failed may have been corrected since, and the ones after it; those that are done must not have changed.
     */
    static boolean canResume(RecordedMigration migration, HistoryEntry entry) {
        List<Step> steps = migration.up().steps();
        if (entry.stepsDone() > steps.size()) {
            return false;
        }
        for (int i = 0; i < entry.stepsDone(); i++) {
            RecordedStep done = entry.up().get(i);
            Step now = steps.get(i);
            if (done.kind() != now.kind() || !done.text().equals(now.text())) {
                return false;
            }
        }
        return true;
    }
}

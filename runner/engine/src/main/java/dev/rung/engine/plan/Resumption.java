package dev.rung.engine.plan;

import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.StoredStep;
import java.util.List;

/**
 * Decides whether an interrupted stepwise migration can go on where it stopped. A step that failed may have been corrected
 * since, and the ones after it; those that are complete must not have changed.
 */
final class Resumption {

    private Resumption() {}

    /** Whether the way up can go on. */
    static boolean canResume(ScriptedMigration migration, HistoryEntry entry) {
        return saysTheSame(entry.up(), migration.up().steps(), entry.stepsDone());
    }

    /**
     * Whether two scripts begin alike.
     *
     * @param recorded what ran
     * @param present what is to go on
     * @param complete how many steps are complete
     */
    static boolean saysTheSame(List<StoredStep> recorded, List<Step> present, int complete) {
        if (complete > present.size() || complete > recorded.size()) {
            return false;
        }
        for (int i = 0; i < complete; i++) {
            if (!recorded.get(i).saysTheSameAs(present.get(i))) {
                return false;
            }
        }
        return true;
    }
}

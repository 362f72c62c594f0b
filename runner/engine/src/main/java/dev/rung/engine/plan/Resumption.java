package dev.rung.engine.plan;

import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.StoredStep;
import java.util.List;

/**
 * Determines whether an interrupted stepwise migration can continue where it stopped. The failed step and the steps
 * after it may have been changed, but the completed steps must be unchanged.
 */
final class Resumption {

    private Resumption() {}

    /** Whether {@code up} can continue. */
    static boolean canResume(ScriptedMigration migration, HistoryEntry entry) {
        return saysTheSame(entry.up(), migration.up().steps(), entry.stepsDone());
    }

    /**
     * Whether the completed steps of two scripts are the same.
     *
     * @param recorded the script that ran
     * @param present the script to continue with
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

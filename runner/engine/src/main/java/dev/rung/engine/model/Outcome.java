package dev.rung.engine.model;

import java.time.Duration;
import java.util.List;

/**
 * What a run that succeeded did.
 *
 * @param plan what was planned
 * @param completed what was done, in order; as long as the plan
 */
public record Outcome(Plan plan, List<Completed> completed) {

    /** Copies the list. */
    public Outcome {
        completed = List.copyOf(completed);
    }

    /**
     * A migration that was applied or undone.
     *
     * @param planned the migration
     * @param duration how long it took
     */
    public record Completed(PlannedMigration planned, Duration duration) {}
}

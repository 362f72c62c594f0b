package dev.rung.engine.model;

import java.time.Duration;
import java.util.List;

/**
 * The result of a successful run.
 *
 * @param plan the plan that ran
 * @param completed the completed migrations, in order; as many as the plan has
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

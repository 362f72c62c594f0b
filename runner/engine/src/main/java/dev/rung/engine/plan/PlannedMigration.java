package dev.rung.engine.plan;

import dev.rung.engine.model.MigrationId;
import dev.rung.engine.script.RecordedMigration;
import dev.rung.engine.script.Script;
import dev.rung.engine.script.Step;
import java.util.List;

/**
 * A migration that a plan runs.
 *
 * @param migration what runs
 * @param direction up or down
 * @param reason why it is in the plan
 * @param firstStep the index of the first step to run; above 0 where an interrupted migration goes on
 */
public record PlannedMigration(RecordedMigration migration, Direction direction, Reason reason, int firstStep) {

    /** Why a migration is in a plan. */
    public enum Reason {
        /** It isn't applied yet. */
        PENDING,
        /** It isn't applied yet, though newer ones are. */
        OUT_OF_ORDER,
        /** It is a repeatable migration whose script has changed. */
        CHANGED,
        /** It was interrupted and goes on where it stopped. */
        RESUMED,
        /** It is to be undone. */
        ROLLBACK,
        /** It is applied again after having been undone. */
        REDO
    }

    /** The migration's id. */
    public MigrationId id() {
        return migration.id();
    }

    /** The script of the direction. */
    public Script script() {
        return direction == Direction.UP ? migration.up() : migration.down();
    }

    /** The steps that are left to run. */
    public List<Step> steps() {
        return script().steps().subList(firstStep, script().steps().size());
    }
}

package dev.rung.engine.model;

import dev.rung.engine.model.ScriptedMigration.Mode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A migration in a plan.
 *
 * @param migration the migration
 * @param direction up or down
 * @param reason why it is in the plan
 * @param mode how it runs; an interrupted migration continues in the mode in which it began, even if its class has
 *     changed
 * @param firstStep the index of the first step to run; above 0 if an interrupted migration continues
 * @param intention a step that was interrupted outside a transaction; null if there is none
 */
public record PlannedMigration(
        ScriptedMigration migration,
        Direction direction,
        Reason reason,
        Mode mode,
        int firstStep,
        @Nullable Intention intention) {

    /**
     * Creates a planned migration that runs all its steps in the mode of its class.
     *
     * @param migration the migration
     * @param direction up or down
     * @param reason why it is in the plan
     */
    public static PlannedMigration whole(ScriptedMigration migration, Direction direction, Reason reason) {
        return new PlannedMigration(migration, direction, reason, migration.mode(), 0, null);
    }

    /** Why a migration is in a plan. */
    public enum Reason {
        /** It isn't applied. */
        PENDING,
        /** It isn't applied, although newer migrations are. */
        OUT_OF_ORDER,
        /** It is a repeatable migration whose script has changed. */
        CHANGED,
        /** It was interrupted, and continues at the step where it stopped. */
        RESUMED,
        /** It is undone. */
        ROLLBACK,
        /** It is applied again after it was undone. */
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

    /** The steps that remain to run. */
    public List<Step> steps() {
        return script().steps().subList(firstStep, script().steps().size());
    }

    /** A step that was interrupted outside a transaction; empty if there is none. */
    public Optional<Intention> intended() {
        return Optional.ofNullable(intention);
    }
}

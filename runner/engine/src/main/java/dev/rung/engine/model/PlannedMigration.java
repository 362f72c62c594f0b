package dev.rung.engine.model;

import dev.rung.engine.model.ScriptedMigration.Mode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A migration that a plan runs.
 *
 * @param migration what runs
 * @param direction up or down
 * @param reason why it is in the plan
 * @param mode how it runs; an interrupted migration goes on as it began, whatever its class says now
 * @param firstStep the index of the first step to run; above 0 where an interrupted migration goes on
 * @param intention a step that was interrupted outside a transaction; null where there is none
 */
public record PlannedMigration(
        ScriptedMigration migration,
        Direction direction,
        Reason reason,
        Mode mode,
        int firstStep,
        @Nullable Intention intention) {

    /**
     * A migration that runs from its first step on, as its class says.
     *
     * @param migration what runs
     * @param direction up or down
     * @param reason why it is in the plan
     */
    public static PlannedMigration whole(ScriptedMigration migration, Direction direction, Reason reason) {
        return new PlannedMigration(migration, direction, reason, migration.mode(), 0, null);
    }

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

    /** A step that was interrupted outside a transaction; empty where there is none. */
    public Optional<Intention> intended() {
        return Optional.ofNullable(intention);
    }
}

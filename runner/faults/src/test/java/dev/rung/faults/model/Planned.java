package dev.rung.faults.model;

import java.util.List;

/**
 * A migration in the plan of a command.
 *
 * @param definition the migration
 * @param direction the direction
 * @param stepwise whether it runs step by step
 * @param first the index of the first step to run
 * @param isResumed whether it continues after an interruption
 */
record Planned(Definition definition, Direction direction, boolean stepwise, int first, boolean isResumed) {

    /** The direction of a migration. */
    enum Direction {
        UP("migrate"),
        DOWN("rollback");

        private final String action;

        Direction(String action) {
            this.action = action;
        }

        /** The action's name in the log. */
        String action() {
            return action;
        }
    }

    static Planned up(Definition definition) {
        return new Planned(definition, Direction.UP, definition.stepwise(), 0, false);
    }

    static Planned down(Definition definition) {
        return new Planned(definition, Direction.DOWN, definition.stepwise(), 0, false);
    }

    /** Plans to continue a stepwise migration in the same mode. */
    static Planned resumed(Definition definition, Direction direction, int first) {
        return new Planned(definition, direction, true, first, true);
    }

    List<Change> steps() {
        return direction == Direction.UP ? definition.up() : definition.down();
    }

    String id() {
        return definition.id();
    }
}

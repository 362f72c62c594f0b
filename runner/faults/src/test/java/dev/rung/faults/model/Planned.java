package dev.rung.faults.model;

import java.util.List;

/**
 * A migration that a command runs.
 *
 * @param definition what runs
 * @param direction which of its scripts
 * @param stepwise whether step by step
 * @param first the index of the first step to run
 * @param isResumed whether it goes on where it was interrupted
 */
record Planned(Definition definition, Direction direction, boolean stepwise, int first, boolean isResumed) {

    /** Which of two scripts. */
    enum Direction {
        UP("migrate"),
        DOWN("rollback");

        private final String action;

        Direction(String action) {
            this.action = action;
        }

        /** As the log has it. */
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

    /** What began step by step goes on so. */
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

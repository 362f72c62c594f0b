package dev.rung.faults.model;

import dev.rung.faults.model.Planned.Direction;
import java.util.List;
import java.util.Optional;

/**
 * A row of the history.
 *
 * @param id the migration
 * @param state its state
 * @param done how many steps of {@code up} are complete
 * @param undone how many steps of {@code down} are complete
 * @param up the recorded steps of {@code up}
 * @param down the recorded steps of {@code down}
 * @param stepwise whether the migration is stepwise
 * @param intention the step that is recorded as about to run outside a transaction
 */
record Entry(
        String id,
        State state,
        int done,
        int undone,
        List<Change> up,
        List<Change> down,
        boolean stepwise,
        Optional<Intention> intention) {

    /** The state of a migration. */
    enum State {
        APPLIED,
        RUNNING,
        REVERTING,
        BASELINE;

        boolean isComplete() {
            return this == APPLIED || this == BASELINE;
        }
    }

    /**
     * The record of a step that is about to run outside a transaction.
     *
     * @param direction its direction
     * @param step the step
     * @param before the relation that it creates or drops, before the step
     */
    record Intention(Direction direction, Change step, Optional<Relation> before) {}

    Entry {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    static Entry of(Definition definition, State state, int done) {
        return new Entry(
                definition.id(),
                state,
                done,
                0,
                definition.up(),
                definition.down(),
                definition.stepwise(),
                Optional.empty());
    }

    boolean isRepeatable() {
        return Definition.isRepeatable(id);
    }

    /** Whether a class has the recorded {@code up}. */
    boolean isOf(Definition definition) {
        return up.equals(definition.up());
    }

    /** Whether {@code up} was interrupted before {@code down} started. */
    boolean isHalfway() {
        return done < up.size();
    }

    /** The recorded class. */
    Definition recorded() {
        int number = isRepeatable() ? 0 : Integer.parseInt(id.substring(0, 3));
        return new Definition(number, id.substring(isRepeatable() ? 2 : 4), stepwise, up, down);
    }

    /** The row when {@code up} starts, or continues with the script of the present class. */
    Entry running(Definition definition, int steps) {
        return new Entry(id, State.RUNNING, steps, 0, definition.up(), definition.down(), true, intention);
    }

    /** The row when {@code down} starts or continues. */
    Entry reverting(List<Change> script, int steps) {
        return new Entry(id, State.REVERTING, done, steps, up, script, true, intention);
    }

    Entry advanced(Direction direction, int steps) {
        return direction == Direction.UP
                ? new Entry(id, state, steps, undone, up, down, stepwise, Optional.empty())
                : new Entry(id, state, done, steps, up, down, stepwise, Optional.empty());
    }

    Entry applied() {
        return new Entry(id, State.APPLIED, up.size(), 0, up, down, stepwise, Optional.empty());
    }

    Entry intending(Optional<Intention> other) {
        return new Entry(id, state, done, undone, up, down, stepwise, other);
    }

    Entry named(String other) {
        return new Entry(other, state, done, undone, up, down, stepwise, intention);
    }

    /** The line for comparisons. */
    String line() {
        return id + " " + state + " "
                + switch (state) {
                    case APPLIED, BASELINE -> up.size();
                    case RUNNING -> done;
                    case REVERTING -> undone;
                };
    }
}

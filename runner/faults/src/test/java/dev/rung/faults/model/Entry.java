package dev.rung.faults.model;

import dev.rung.faults.model.Planned.Direction;
import java.util.List;
import java.util.Optional;

/**
 * A row of the history.
 *
 * @param id the migration
 * @param state how far it is
 * @param done how many steps of the way up are complete
 * @param undone how many steps of the way down are complete
 * @param up the steps that apply it, as they are recorded
 * @param down those that undo it
 * @param stepwise whether they run one by one
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

    /** How far a migration is. */
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
     * A step that runs outside a transaction, before it does.
     *
     * @param direction on which way
     * @param step the step
     * @param before the relation that it makes or drops, as it was then
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

    /** Whether a class says what is recorded, of the way up. */
    boolean isOf(Definition definition) {
        return up.equals(definition.up());
    }

    /** Whether the way up was interrupted before the way down began. */
    boolean isHalfway() {
        return done < up.size();
    }

    /** The class as it was recorded. */
    Definition recorded() {
        int number = isRepeatable() ? 0 : Integer.parseInt(id.substring(0, 3));
        return new Definition(number, id.substring(isRepeatable() ? 2 : 4), stepwise, up, down);
    }

    /** The row when the way up is begun, or goes on with what the class says now. */
    Entry running(Definition definition, int steps) {
        return new Entry(id, State.RUNNING, steps, 0, definition.up(), definition.down(), true, intention);
    }

    /** The row when the way down is begun, or goes on. */
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

    /** The line by which it is compared. */
    String line() {
        return id + " " + state + " "
                + switch (state) {
                    case APPLIED, BASELINE -> up.size();
                    case RUNNING -> done;
                    case REVERTING -> undone;
                };
    }
}

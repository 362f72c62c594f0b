package dev.rung.faults.model;

import java.util.List;
import java.util.Optional;

/**
 * A row of the history.
 *
 * @param id the migration
 * @param state how far it is
 * @param done how many steps of the direction under way are complete
 * @param up the steps that apply it, as they are recorded
 * @param down those that undo it
 * @param stepwise whether they run one by one
 * @param intention the step after those that are done, if it is recorded that it is about to run outside a transaction
 */
record Entry(
        String id,
        State state,
        int done,
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
     * What was there before a step that runs outside a transaction.
     *
     * @param before the relation that it makes or drops
     */
    record Intention(Optional<Relation> before) {}

    Entry {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    static Entry of(Definition definition, State state, int done) {
        return new Entry(
                definition.id(),
                state,
                done,
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

    /** The class as it was recorded. */
    Definition recorded(int number, String name) {
        return new Definition(number, name, stepwise, up, down);
    }

    Entry in(State other, int steps) {
        return new Entry(id, other, steps, up, down, stepwise, Optional.empty());
    }

    Entry intending(Optional<Relation> before) {
        return new Entry(id, state, done, up, down, stepwise, Optional.of(new Intention(before)));
    }

    /** The line by which it is compared. */
    String line() {
        return id + " " + state + " " + (state.isComplete() ? up.size() : done);
    }
}

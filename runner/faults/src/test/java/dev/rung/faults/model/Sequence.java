package dev.rung.faults.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is done to an empty database, one thing after the other.
 *
 * @param actions the things
 */
record Sequence(List<Action> actions) {

    Sequence {
        actions = List.copyOf(actions);
    }

    /** A line for each. */
    @Override
    public String toString() {
        return actions.stream().map(action -> "  " + Words.of(action)).collect(Collectors.joining("\n"));
    }
}

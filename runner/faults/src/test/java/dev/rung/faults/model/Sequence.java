package dev.rung.faults.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Actions on an empty database, in order.
 *
 * @param actions the actions
 */
record Sequence(List<Action> actions) {

    Sequence {
        actions = List.copyOf(actions);
    }

    /** One line for each action. */
    @Override
    public String toString() {
        return actions.stream().map(action -> "  " + Words.of(action)).collect(Collectors.joining("\n"));
    }
}

package dev.rung.engine.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The state of a recorded migration. */
public enum EntryState {
    /** The migration is completely applied. */
    APPLIED,
    /** A stepwise migration is being applied, or was interrupted. */
    RUNNING,
    /** A stepwise migration is being rolled back, or its rollback was interrupted. */
    REVERTING,
    /** The migration's changes existed before Rung was used; a baseline adopted them. */
    BASELINE;

    /** Whether the migration is completely applied. */
    public boolean isComplete() {
        return this == APPLIED || this == BASELINE;
    }

    /** The recorded name of the state, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the recorded name of a state.
     *
     * @param text from the history
     * @return empty if this version of Rung doesn't know the state
     */
    public static Optional<EntryState> recorded(String text) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(text))
                .findFirst();
    }
}

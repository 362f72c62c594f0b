package dev.rung.engine.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a recorded migration is. */
public enum EntryState {
    /** All of it is applied. */
    APPLIED,
    /** A stepwise migration is being applied, or was interrupted. */
    RUNNING,
    /** A stepwise migration is being rolled back, or was interrupted at that. */
    REVERTING,
    /** It was there before Rung came, and was adopted. */
    BASELINE;

    /** Whether all of it is there. */
    public boolean isComplete() {
        return this == APPLIED || this == BASELINE;
    }

    /** The state as it is recorded, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a state as it is recorded.
     *
     * @param text from the history
     * @return empty if this version of Rung does not know it
     */
    public static Optional<EntryState> recorded(String text) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(text))
                .findFirst();
    }
}

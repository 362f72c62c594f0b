package dev.rung.engine.model;

import java.util.List;

/**
 * The scripts of a migration as the history stores them.
 *
 * @param up the steps of its {@code up}
 * @param down the steps of its {@code down}
 */
public record StoredScripts(List<StoredStep> up, List<StoredStep> down) {

    /** Copies the lists. */
    public StoredScripts {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }
}

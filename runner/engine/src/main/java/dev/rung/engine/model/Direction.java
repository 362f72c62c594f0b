package dev.rung.engine.model;

import java.util.Locale;

/** Selects one of a migration's scripts. */
public enum Direction {
    /** The script that applies it. */
    UP,
    /** The script that undoes it. */
    DOWN;

    /** The name in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.rung.engine.model;

import java.util.Locale;

/** Which of a migration's scripts runs. */
public enum Direction {
    /** The script that applies it. */
    UP,
    /** The script that undoes it. */
    DOWN;

    /** In lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

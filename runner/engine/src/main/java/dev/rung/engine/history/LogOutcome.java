package dev.rung.engine.history;

import java.util.Locale;

/** How something that was done ended. */
public enum LogOutcome {
    /** It succeeded. */
    DONE,
    /** It failed. */
    FAILED,
    /** An attempt failed, and another one followed. */
    RETRIED;

    /** As it is recorded, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

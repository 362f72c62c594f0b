package dev.rung.engine.history;

import java.util.Locale;

/** The outcome of an action. */
public enum LogOutcome {
    /** It succeeded. */
    DONE,
    /** It failed. */
    FAILED,
    /** An attempt failed and was retried. */
    RETRIED;

    /** The recorded name, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

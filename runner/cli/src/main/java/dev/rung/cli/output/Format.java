package dev.rung.cli.output;

import java.util.Locale;

/** The format of results. */
public enum Format {
    /** Text. */
    TEXT,
    /** JSON. */
    JSON;

    /** Returns the name in lower case, as it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.rung.cli.output;

import java.util.Locale;

/** How results are written. */
public enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    /** The name as it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

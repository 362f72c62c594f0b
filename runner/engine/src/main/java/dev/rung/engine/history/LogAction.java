package dev.rung.engine.history;

import java.util.Locale;

/** What a row of the log is about. */
public enum LogAction {
    /** A migration was applied. */
    MIGRATE,
    /** A migration was undone. */
    ROLLBACK,
    /** A seed was planted. */
    SEED,
    /** The seeded tables were emptied. */
    SEED_RESET;

    /** As it is recorded, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

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
    SEED_RESET,
    /** Everything in the schema was dropped. */
    RESET,
    /** A migration was recorded as applied, or as rolled back, that was so by hand. */
    RESOLVE,
    /** A database that had the schema already was adopted. */
    BASELINE,
    /** What the database is for was recorded. */
    PROTECT,
    /** What the database is for was forgotten. */
    UNPROTECT;

    /** As it is recorded, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

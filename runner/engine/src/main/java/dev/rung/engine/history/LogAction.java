package dev.rung.engine.history;

import java.util.Locale;

/** The action of a row in the log. */
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
    /** A migration was recorded as applied or rolled back by hand. */
    RESOLVE,
    /** The existing schema of a database was adopted. */
    BASELINE,
    /** The environment of the database was recorded. */
    PROTECT,
    /** The recorded environment of the database was removed. */
    UNPROTECT;

    /** The recorded name, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

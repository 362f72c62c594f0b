package dev.rung.engine.model;

import java.util.Locale;

/** The state of a migration in a database. */
public enum MigrationState {
    /** Not applied; the next run applies it. */
    PENDING,
    /** Applied, and unchanged on the class path. */
    APPLIED,
    /** Interrupted while it was being applied; the next run resumes it. */
    RUNNING,
    /** Interrupted while it was being rolled back; another rollback resumes it. */
    REVERTING,
    /** Applied, but its script has changed since then. */
    MODIFIED,
    /** Applied, but its class isn't on the class path. */
    MISSING,
    /** Not applied, although newer migrations are. */
    OUT_OF_ORDER,
    /** Adopted by a baseline; its changes existed before Rung was used. */
    BASELINE;

    /** The name in lower case, with spaces. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

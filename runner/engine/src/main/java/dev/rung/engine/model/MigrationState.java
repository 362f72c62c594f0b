package dev.rung.engine.model;

import java.util.Locale;

/** Where a migration stands in a database. */
public enum MigrationState {
    /** Not applied; the next run applies it. */
    PENDING,
    /** Applied as it is on the class path. */
    APPLIED,
    /** Interrupted while it was being applied; the next run resumes it. */
    RUNNING,
    /** Interrupted while it was being rolled back; another rollback resumes it. */
    REVERTING,
    /** Applied, but its script has changed since. */
    MODIFIED,
    /** Applied, but its class isn't on the class path. */
    MISSING,
    /** Not applied, though newer migrations are. */
    OUT_OF_ORDER,
    /** There since before Rung came. */
    BASELINE;

    /** In lower case, with spaces. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package dev.rung.engine.catalog;

/** Whether an object exists. */
public enum Presence {
    /** The object exists and can be used. */
    PRESENT,
    /** The object exists but can't be used: an index whose concurrent build was interrupted. */
    INVALID,
    /** The object doesn't exist. */
    ABSENT
}

package dev.rung.engine.catalog;

/** What the catalog says of an object. */
public enum Presence {
    /** It is there and can be used. */
    PRESENT,
    /** It is there but can't be used: an index whose concurrent build didn't finish. */
    INVALID,
    /** It isn't there. */
    ABSENT
}

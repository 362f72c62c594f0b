package dev.rung.engine;

/**
 * An object for which a file doesn't contain the SQL of a snapshot.
 *
 * @param object the kind and name of the object, such as {@code table app.users}
 * @param kind how the file differs
 */
public record SqlDifference(String object, Kind kind) {

    /** How a file differs. */
    public enum Kind {
        /** The file has no SQL for the object. */
        MISSING,
        /** The file has other SQL for the object. */
        CHANGED,
        /** The database has no such object. */
        ADDITIONAL
    }
}

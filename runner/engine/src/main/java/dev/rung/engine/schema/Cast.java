package dev.rung.engine.schema;

import org.jspecify.annotations.Nullable;

/**
 * A cast.
 *
 * @param method how the cast converts a value
 * @param function the function, null for none
 * @param context where PostgreSQL applies the cast by itself
 */
public record Cast(Method method, @Nullable ObjectId function, Context context) implements Definition {

    /** How a cast converts a value. */
    public enum Method {
        FUNCTION,
        INOUT,
        BINARY
    }

    /** Where PostgreSQL applies a cast by itself. */
    public enum Context {
        EXPLICIT,
        ASSIGNMENT,
        IMPLICIT
    }
}

package dev.rung.engine.schema;

import org.jspecify.annotations.Nullable;

/**
 * An argument of a routine or a column of its result.
 *
 * @param mode the direction
 * @param name the name, null for none
 * @param type the type
 * @param defaultValue the default value, null for none
 */
public record RoutineArgument(
        Mode mode,
        @Nullable String name,
        String type,
        @Nullable String defaultValue) {

    /** The direction of an argument. */
    public enum Mode {
        IN,
        OUT,
        INOUT,
        VARIADIC,
        TABLE
    }
}

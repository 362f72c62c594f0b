package dev.rung.postgres.routines;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a function or procedure, or a column of {@code RETURNS TABLE}.
 *
 * @param mode the mode
 * @param name the name, null for none
 * @param type the type with its default value; other properties, such as nullability, are ignored
 * @see RoutineDSL#argument(String, DataType)
 */
public record Argument(Mode mode, @Nullable Name name, DataType<?> type) {

    /** The mode of an argument. */
    public enum Mode {
        IN(""),
        OUT("out"),
        INOUT("inout"),
        VARIADIC("variadic");

        private final String words;

        Mode(String words) {
            this.words = words;
        }
    }

    /** Whether the argument is part of the routine's signature. */
    boolean isInput() {
        return mode != Mode.OUT;
    }

    QueryPart toPart() {
        return Sentence.of(mode.words)
                .addIf("", name)
                .add(Parts.type(type))
                .addIf("default", type.defaulted() ? type.defaultValue() : null)
                .toPart();
    }
}

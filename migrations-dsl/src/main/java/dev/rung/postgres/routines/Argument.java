package dev.rung.postgres.routines;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a function or procedure, or a column of the table that a function returns.
 *
 * @param mode which way values go
 * @param name its name, null for none
 * @param type its type and, with it, its default value; other properties of a column have no meaning here
 * @see RoutineDSL#argument(String, DataType)
 */
public record Argument(Mode mode, @Nullable Name name, DataType<?> type) {

    /** Which way the values of an argument go. */
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

    /** Tells whether the argument is part of what a function is told from others of its name by. */
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

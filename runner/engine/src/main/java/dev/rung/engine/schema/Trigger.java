package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trigger of a table or view.
 *
 * @param table the table or view
 * @param timing the time of the call
 * @param events {@code INSERT}, {@code UPDATE}, {@code DELETE}, {@code TRUNCATE}
 * @param columns the columns of {@code UPDATE OF}
 * @param forEachRow whether it is called for each row
 * @param oldTable the name of the transition table with the old rows, null for none
 * @param newTable the name of the transition table with the new rows, null for none
 * @param condition the condition, null for none
 * @param function the function
 * @param arguments the arguments
 * @param constraint whether it is a constraint trigger
 * @param deferrable whether a transaction can defer it
 * @param deferred whether it is deferred by default
 * @param referenced the other table of a constraint trigger, null for none
 * @param enabled when it is enabled
 * @param definition the statement that PostgreSQL prints
 */
public record Trigger(
        QualifiedName table,
        Timing timing,
        List<String> events,
        List<String> columns,
        boolean forEachRow,
        @Nullable String oldTable,
        @Nullable String newTable,
        @Nullable String condition,
        QualifiedName function,
        List<String> arguments,
        boolean constraint,
        boolean deferrable,
        boolean deferred,
        @Nullable QualifiedName referenced,
        Enabled enabled,
        String definition)
        implements Definition {

    /** Copies the lists. */
    public Trigger {
        events = List.copyOf(events);
        columns = List.copyOf(columns);
        arguments = List.copyOf(arguments);
    }

    /** The time of the call. */
    public enum Timing {
        BEFORE,
        AFTER,
        INSTEAD_OF
    }

    /** When a trigger or a rule is enabled. */
    public enum Enabled {
        ORIGIN,
        REPLICA,
        ALWAYS,
        DISABLED
    }
}

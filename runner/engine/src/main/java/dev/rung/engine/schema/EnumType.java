package dev.rung.engine.schema;

import java.util.List;

/**
 * An enum.
 *
 * @param values the values in their order
 */
public record EnumType(List<String> values) implements Definition {

    /** Copies the lists. */
    public EnumType {
        values = List.copyOf(values);
    }
}

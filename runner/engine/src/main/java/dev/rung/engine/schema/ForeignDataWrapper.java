package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign-data wrapper.
 *
 * @param handler the handler, null for none
 * @param validator the validator, null for none
 * @param options the options
 */
public record ForeignDataWrapper(
        @Nullable QualifiedName handler, @Nullable QualifiedName validator, List<Setting> options)
        implements Definition {

    /** Copies the lists. */
    public ForeignDataWrapper {
        options = List.copyOf(options);
    }
}

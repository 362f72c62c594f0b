package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign server.
 *
 * @param wrapper the foreign-data wrapper
 * @param type the type, null for none
 * @param version the version, null for none
 * @param options the options
 */
public record ForeignServer(
        String wrapper, @Nullable String type, @Nullable String version, List<Setting> options) implements Definition {

    /** Copies the lists. */
    public ForeignServer {
        options = List.copyOf(options);
    }
}

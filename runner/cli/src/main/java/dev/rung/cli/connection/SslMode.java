package dev.rung.cli.connection;

import dev.rung.cli.usage.UsageException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much encryption is asked for. */
final class SslMode {

    private static final List<String> ALL =
            List.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

    private SslMode() {}

    /**
     * Checks that it is one: a misspelt one would be taken for a server that isn't there.
     *
     * @param origin where it was given, for messages: {@code PGSSLMODE}
     * @param mode the mode, or null for the default
     * @throws UsageException if it isn't one
     */
    static void check(String origin, @Nullable String mode) {
        if (mode != null && !ALL.contains(mode)) {
            throw new UsageException(
                    origin + " is \"" + mode + "\", which is none\n  it is one of " + String.join(", ", ALL));
        }
    }
}

package dev.rung.engine.connection;

import dev.rung.engine.model.ServerError;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Features of PostgreSQL that the driver doesn't support. They are recognized by the driver's error messages. */
public enum DriverLimit {
    /** {@code COPY} with data from or to the client can't run as a statement. */
    COPY,
    /** The driver requires one date style and one client encoding, and closes the connection when they change. */
    SESSION_SETTING;

    /**
     * Finds the limit that caused an error.
     *
     * @param error any error; PostgreSQL's error repeats the driver's message
     */
    public static Optional<DriverLimit> of(ServerError error) {
        return Arrays.stream(values())
                .filter(limit -> limit.templates().stream()
                        .anyMatch(template -> DriverMessage.patternOf(template)
                                .matcher(error.message())
                                .find()))
                .findFirst();
    }

    private List<String> templates() {
        return switch (this) {
            case COPY -> List.of("COPY commands are only supported using the CopyManager API.");
            case SESSION_SETTING ->
                List.of(
                        "The server''s client_encoding parameter was changed to {0}. The JDBC driver requires"
                                + " client_encoding to be UTF8 for correct operation.",
                        "The server''s DateStyle parameter was changed to {0}. The JDBC driver requires DateStyle to"
                                + " begin with ISO for correct operation.");
        };
    }
}

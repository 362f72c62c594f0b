package dev.rung.engine.connection;

import dev.rung.engine.model.ServerError;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL can do and its driver can't, known by what the driver says of it. */
public enum DriverLimit {
    /** Rows for {@code COPY}, or from it, can't travel beside a statement. */
    COPY,
    /** It reads dates and texts in one form only, and gives up the connection when the form changes. */
    SESSION_SETTING;

    /**
     * Finds the limit that an error is about.
     *
     * @param error any error; PostgreSQL repeats in its own what the driver told it
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

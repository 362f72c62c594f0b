package dev.rung;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How serious a finding of a {@link Rule} is. */
public enum Severity {
    /** Validation fails. In production no pending migration with such a finding is applied. */
    ERROR,
    /** It is shown. */
    WARNING,
    /** The rule isn't applied. */
    OFF;

    /**
     * Finds a severity by its name, in any case.
     *
     * @param name such as {@code warning}
     * @return the severity, empty if there is none of that name
     */
    public static Optional<Severity> named(String name) {
        return Arrays.stream(values())
                .filter(severity -> severity.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Lists the names of all severities, for messages. */
    public static String names() {
        return Arrays.stream(values()).map(Severity::toString).collect(Collectors.joining(", "));
    }

    /** The name in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.rung;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The severity of a finding of a {@link Rule}. */
public enum Severity {
    /** Validation fails. In production, a pending migration with such a finding isn't applied. */
    ERROR,
    /** The finding is shown. */
    WARNING,
    /** The rule isn't applied. */
    OFF;

    /**
     * Finds a severity by its name. The case is ignored.
     *
     * @param name the name, such as {@code warning}
     * @return the severity; empty if none has that name
     */
    public static Optional<Severity> named(String name) {
        return Arrays.stream(values())
                .filter(severity -> severity.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The names of all severities, for messages. */
    public static String names() {
        return Arrays.stream(values()).map(Severity::toString).collect(Collectors.joining(", "));
    }

    /** The name in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

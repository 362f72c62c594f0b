package dev.rung.engine.model;

import java.util.regex.Pattern;

/**
 * The name of a migration set.
 *
 * @param value lower-case letters, digits, {@code _} and {@code -}, beginning with a letter; at most 63 characters
 */
public record SetName(String value) implements Comparable<SetName> {

    private static final Pattern VALID = Pattern.compile("[a-z][a-z0-9_-]{0,62}");

    /** Checks the name. */
    public SetName {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("set name \"" + value
                    + "\" is not of lower-case letters, digits, _ and -, beginning with a letter, at most 63"
                    + " characters");
        }
    }

    @Override
    public int compareTo(SetName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

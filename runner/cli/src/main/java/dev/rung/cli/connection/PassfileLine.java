package dev.rung.cli.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a {@link Passfile}: {@code host:port:database:user:password}. An asterisk matches any value, and a backslash
 * escapes the next character. The line may contain a password, so it is never printed.
 *
 * @param text the line
 */
record PassfileLine(String text) {

    private static final String ANYTHING = "*";
    private static final int FIELDS = 5;

    /** Returns the password if the line matches a connection. */
    Optional<String> passwordFor(String... connection) {
        if (text.startsWith("#")) {
            return Optional.empty();
        }
        List<String> fields = fields();
        if (fields.size() < FIELDS) {
            return Optional.empty();
        }
        for (int i = 0; i < connection.length; i++) {
            if (!fields.get(i).equals(ANYTHING) && !unescaped(fields.get(i)).equals(connection[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(unescaped(fields.get(connection.length)));
    }

    /** Splits the line at its unescaped colons. */
    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == ':') {
                fields.add(text.substring(start, i));
                start = i + 1;
            }
        }
        fields.add(text.substring(start));
        return fields;
    }

    /** Removes the backslashes that escape a character. A backslash at the end is literal. */
    private static String unescaped(String field) {
        return field.replaceAll("(?s)\\\\(.)", "$1");
    }

    /** Returns a text without the line. */
    @Override
    public String toString() {
        return "PassfileLine";
    }
}

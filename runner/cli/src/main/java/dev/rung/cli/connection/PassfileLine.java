package dev.rung.cli.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a {@link Passfile}: {@code host:port:database:user:password}. A field that is an asterisk fits anything; a
 * backslash takes away what the character after it means. The line may hold a password, so it is never shown.
 *
 * @param text the line
 */
record PassfileLine(String text) {

    private static final String ANYTHING = "*";
    private static final int FIELDS = 5;

    /** The password, if the line is about this connection. */
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

    /** Parts the line at the colons that have no backslash before them. */
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

    /** A backslash at the very end stands for itself. */
    private static String unescaped(String field) {
        return field.replaceAll("(?s)\\\\(.)", "$1");
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "PassfileLine";
    }
}

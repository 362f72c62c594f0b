package dev.rung.engine.connection;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.util.GT;

/** Recognizes the driver's messages in the language that the driver translates them to. */
final class DriverMessage {

    private static final String PLACEHOLDER = "\u0001";
    private static final int PLACEHOLDERS = 3;

    private DriverMessage() {}

    /**
     * Creates a pattern for the driver's translation of a message; each of its parameters is a group.
     *
     * @param template the untranslated message
     */
    static Pattern patternOf(String template) {
        Object[] placeholders = new Object[PLACEHOLDERS];
        Arrays.fill(placeholders, PLACEHOLDER);
        return Pattern.compile(
                Arrays.stream(GT.tr(template, placeholders).split(PLACEHOLDER, -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("(.*)")),
                Pattern.DOTALL);
    }
}

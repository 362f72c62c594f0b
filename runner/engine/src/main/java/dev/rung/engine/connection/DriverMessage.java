package dev.rung.engine.connection;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.util.GT;

/** Recognises what the driver says, which translates its messages. */
final class DriverMessage {

    private static final String PLACEHOLDER = "\u0001";
    private static final int PLACEHOLDERS = 3;

    private DriverMessage() {}

    /**
     * A pattern of the driver's translation of a message; each of its values is a group.
     *
     * @param template the message before it is translated
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

package dev.rung.engine.authoring;

import dev.rung.engine.exception.AuthoringException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a new class, without its number.
 *
 * @param value in PascalCase, such as {@code AddDelegates}
 */
public record NewName(String value) {

    private static final Pattern PASCAL_CASE = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[ _-]+[A-Za-z0-9]+)*");
    private static final Pattern PREFIX = Pattern.compile("(?:[Vv]\\d+|[Ss]\\d{3,}|[Rr])_+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");

    /**
     * Checks the name.
     *
     * @throws AuthoringException if it isn't in PascalCase
     */
    public NewName {
        if (!PASCAL_CASE.matcher(value).matches()) {
            throw refusal(value);
        }
    }

    /**
     * Reads a name. The forms {@code AddDelegates}, {@code add_delegates}, {@code add-delegates} and {@code "add
     * delegates"} give the same name.
     *
     * @param text the text from the command line
     * @throws AuthoringException if the text isn't a name, or contains a number as {@code V007_AddDelegates} does
     */
    public static NewName parse(String text) {
        if (!WORDS.matcher(text).matches() || PREFIX.matcher(text).lookingAt()) {
            throw refusal(text);
        }
        return new NewName(pascalCase(text));
    }

    private static String pascalCase(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static AuthoringException refusal(String text) {
        String name = pascalCase(PREFIX.matcher(text).replaceFirst(""));
        return new AuthoringException("\"" + text
                + "\" is not a name; a name consists of the letters A to Z and digits, and begins with a letter"
                + "\n  write " + (PASCAL_CASE.matcher(name).matches() ? name : "it like AddDelegates or add_delegates")
                + "; Rung adds the number");
    }
}

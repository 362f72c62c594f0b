package dev.rung.engine.authoring;

import dev.rung.engine.exception.AuthoringException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a new class is called, without its number.
 *
 * @param value in PascalCase: {@code AddDelegates}
 */
public record NewName(String value) {

    private static final Pattern PASCAL_CASE = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern PREFIX = Pattern.compile("(?:[VvSs]\\d+|[Rr])_+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^A-Za-z0-9]+");

    /**
     * Checks the name.
     *
     * @throws AuthoringException if it isn't in PascalCase
     */
    public NewName {
        if (!PASCAL_CASE.matcher(value).matches()) {
            throw new AuthoringException("\"" + value
                    + "\" is not a name in PascalCase, of the letters A to Z and digits" + suggestion(value));
        }
    }

    /** {@code add-delegates} and {@code V007_AddDelegates} are understood, but not taken: names last. */
    private static String suggestion(String value) {
        String name = Arrays.stream(
                        NO_LETTER_OR_DIGIT.split(PREFIX.matcher(value).replaceFirst("")))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return PASCAL_CASE.matcher(name).matches()
                ? "\n  write " + name + "; the number is put before it"
                : "\n  write it like AddDelegates; the number is put before it";
    }
}

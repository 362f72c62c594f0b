package dev.rung.cli.output;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options that select the sets and the database of a command, to be repeated in a suggested command.
 *
 * @param words names and values, without secrets
 */
public record GivenOptions(List<String> words) {

    /** No options. */
    public static final GivenOptions NONE = new GivenOptions(List.of());

    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_@%+=:,./~^-]+");

    /** Copies the list. */
    public GivenOptions {
        words = List.copyOf(words);
    }

    /**
     * Returns a command with these options.
     *
     * @param command the program, the command and its own options: {@code rung migrate}
     */
    public String in(String command) {
        return Stream.concat(Stream.of(command), words.stream().map(GivenOptions::quoted))
                .collect(Collectors.joining(" "));
    }

    /** Quotes a word that the shell would split or expand. */
    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}

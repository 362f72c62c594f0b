package dev.rung.cli.output;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options that said what a command works on, to be repeated by the command that comes next.
 *
 * @param words names and values, none of them secret
 */
public record GivenOptions(List<String> words) {

    /** Nothing was said on the command line. */
    public static final GivenOptions NONE = new GivenOptions(List.of());

    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_@%+=:,./~^-]+");

    /** Copies the list. */
    public GivenOptions {
        words = List.copyOf(words);
    }

    /**
     * A command as it is typed next, with these options.
     *
     * @param command the program, the command and its own options: {@code rung migrate}
     */
    public String in(String command) {
        return Stream.concat(Stream.of(command), words.stream().map(GivenOptions::quoted))
                .collect(Collectors.joining(" "));
    }

    /** What the shell would take apart or replace stands in quotes. */
    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}

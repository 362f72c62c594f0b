package dev.rung.cli.demo;

import dev.rung.cli.connection.Database;
import dev.rung.cli.output.Output;
import dev.rung.cli.terminal.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Shows commands as if they had been typed, and runs them.
 *
 * @param runner runs them
 * @param surroundings what is outside
 * @param output where to show them
 * @param name what is typed to run Rung: {@code ./rung}
 * @param shownOptions options that each command has and shows
 * @param hiddenOptions options that each command has, but doesn't show
 */
public record TypedCommands(
        CommandRunner runner,
        Surroundings surroundings,
        Output output,
        String name,
        List<String> shownOptions,
        List<String> hiddenOptions) {

    /** Copies the lists. */
    public TypedCommands {
        shownOptions = List.copyOf(shownOptions);
        hiddenOptions = List.copyOf(hiddenOptions);
    }

    /**
     * Shows a command and runs it.
     *
     * @param database what it works on
     * @param args its name and its own options
     * @return whether it was done
     */
    boolean type(Database database, String... args) {
        output.say("\n" + output.style().bold("$ " + line(args)));
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(shownOptions);
        all.addAll(hiddenOptions);
        Surroundings inside =
                surroundings.with(Map.of("RUNG_URL", DemoDatabase.urlOf(database), "RUNG_USER", database.user()));
        return runner.run(inside, all.toArray(String[]::new)) == 0;
    }

    /**
     * A command as one types it.
     *
     * @param args its name and its own options
     */
    String line(String... args) {
        List<String> words = new ArrayList<>(List.of(name));
        words.addAll(List.of(args));
        words.addAll(shownOptions);
        return String.join(" ", words);
    }
}

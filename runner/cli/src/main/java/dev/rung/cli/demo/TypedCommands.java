package dev.rung.cli.demo;

import dev.rung.cli.connection.Database;
import dev.rung.cli.output.Output;
import dev.rung.cli.terminal.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Prints commands as a user would type them, and runs them.
 *
 * @param runner runs the commands
 * @param surroundings the environment of the commands
 * @param output prints the commands
 * @param name the name of the program as it is typed: {@code ./rung}
 * @param shownOptions the options of every command that are printed
 * @param hiddenOptions the options of every command that aren't printed
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
     * Prints a command and runs it.
     *
     * @param database the database
     * @param args the command's name and its own options
     * @return whether it succeeded
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
     * Returns a command as a user would type it.
     *
     * @param args the command's name and its own options
     */
    String line(String... args) {
        List<String> words = new ArrayList<>(List.of(name));
        words.addAll(List.of(args));
        words.addAll(shownOptions);
        return String.join(" ", words);
    }
}

package dev.rung.cli.command;

import dev.rung.cli.connection.Database;
import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;
import picocli.CommandLine.Option;

/**
 * Asks before data is destroyed. The answer is the database's name, because what goes wrong at night is that it is another
 * database than one thinks.
 */
final class Confirmation {

    @Option(names = "--yes", description = "Don't ask. Needed where there is no terminal to ask at.")
    private boolean yes;

    /**
     * Checks that there is somebody to ask, before anything else is done.
     *
     * @throws UsageException if there isn't, and {@code --yes} wasn't given
     */
    void requirePossible(String command, Surroundings surroundings) {
        if (!yes && !surroundings.terminal().isInteractive()) {
            throw new UsageException(command + " can destroy data, and there is no terminal to ask at; nothing was done"
                    + "\n  add --yes if you mean it");
        }
    }

    /** Whether {@link #isGiven} will ask. */
    boolean isNeeded() {
        return !yes;
    }

    /**
     * Asks.
     *
     * @param question what is about to happen
     * @return whether it may
     */
    boolean isGiven(String question, Database database, Surroundings surroundings) {
        if (yes) {
            return true;
        }
        return surroundings
                .terminal()
                .ask(question + " in the database " + database.name() + " on " + database.host()
                        + "?\nType the database's name to go on: ")
                .map(String::strip)
                .filter(database.name()::equals)
                .isPresent();
    }
}

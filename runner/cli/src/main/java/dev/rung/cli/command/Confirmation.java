package dev.rung.cli.command;

import dev.rung.cli.connection.Database;
import dev.rung.cli.terminal.Surroundings;
import dev.rung.cli.usage.UsageException;
import picocli.CommandLine.Option;

/**
 * Asks for confirmation before data is destroyed. The user must type the name of the database, which guards against working on
 * the wrong one.
 */
final class Confirmation {

    @Option(names = "--yes", description = "Skip the confirmation. Required if there is no terminal.")
    private boolean yes;

    /**
     * Checks that there is a terminal or {@code --yes}.
     *
     * @throws UsageException if there is neither
     */
    void requirePossible(String command, Surroundings surroundings) {
        if (!yes && !surroundings.terminal().isInteractive()) {
            throw new UsageException(
                    command + " can destroy data, and there is no terminal to ask for confirmation; nothing was done"
                            + "\n  add --yes to confirm");
        }
    }

    /** Whether {@link #isGiven} asks. */
    boolean isNeeded() {
        return !yes;
    }

    /**
     * Asks for confirmation unless {@code --yes} is given.
     *
     * @param question describes the action
     * @return whether the action is confirmed
     */
    boolean isGiven(String question, Database database, Surroundings surroundings) {
        if (yes) {
            return true;
        }
        return surroundings
                .terminal()
                .ask(question + " in the database " + database.name() + " on " + database.host()
                        + "?\nType the database's name to continue: ")
                .map(String::strip)
                .filter(database.name()::equals)
                .isPresent();
    }
}

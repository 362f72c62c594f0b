package dev.rung.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What other migration tools call what a command of Rung's does. */
enum ForeignCommand {
    MIGRATE("up", "apply", "deploy", "push", "update", "upgrade", "run", "execute"),
    STATUS("info", "state", "list", "show", "pending", "current"),
    PLAN("diff", "preview", "sql", "dry-run", "dryrun", "updatesql"),
    ROLLBACK("undo", "down", "revert", "downgrade", "back"),
    VALIDATE("check", "verify", "lint", "test"),
    RESOLVE("repair", "mark", "fix"),
    BASELINE("adopt", "import", "stamp", "changelog-sync"),
    CREATE("new", "generate", "gen", "add", "make", "dev"),
    HISTORY("log", "audit"),
    BACKUP("dump", "export"),
    SEED("plant", "load", "fixtures"),
    RESET("clean", "drop", "drop-all", "fresh", "wipe", "refresh", "recreate");

    private final String words;

    /** Between blanks, since the words of a constant can't change. */
    ForeignCommand(String... words) {
        this.words = " " + String.join(" ", words) + " ";
    }

    /**
     * Finds the command of Rung's.
     *
     * @param word what was typed
     * @return its name
     */
    static Optional<String> commandFor(String word) {
        String sought = " " + word.toLowerCase(Locale.ROOT) + " ";
        return Arrays.stream(values())
                .filter(command -> command.words.contains(sought))
                .map(command -> command.name().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** The commands that are not to be guessed at: what they destroy can't be had back. */
    static List<String> destructive() {
        return List.of("rollback", "redo", "reset");
    }
}

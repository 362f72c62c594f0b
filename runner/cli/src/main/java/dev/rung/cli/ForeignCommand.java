package dev.rung.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names that other migration tools use for Rung's commands. */
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

    /** Joins the words into one string, because a field of an enum constant should be immutable. */
    ForeignCommand(String... words) {
        this.words = " " + String.join(" ", words) + " ";
    }

    /**
     * Finds Rung's command for a word.
     *
     * @param word the word that was typed
     * @return the command's name; empty if no tool in the list uses the word
     */
    static Optional<String> commandFor(String word) {
        String sought = " " + word.toLowerCase(Locale.ROOT) + " ";
        return Arrays.stream(values())
                .filter(command -> command.words.contains(sought))
                .map(command -> command.name().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** The commands that are never suggested for a misspelt word, because they destroy data. */
    static List<String> destructive() {
        return List.of("rollback", "redo", "reset");
    }
}

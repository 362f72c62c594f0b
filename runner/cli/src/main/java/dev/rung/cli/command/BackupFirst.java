package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.backup.LockPatience;
import dev.rung.cli.project.BackupPolicy;
import dev.rung.cli.usage.UsageException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Saves the database before a run changes it, and applies the project's backup policy. */
final class BackupFirst {

    @Option(
            names = "--backup",
            paramLabel = "FILE",
            description =
                    "The file to save the database to first, as rung backup does, if there is anything to run. Without"
                            + " it, a run in production warns or is refused, depending on backup in rung.properties:"
                            + " required, warn or off.")
    private @Nullable Path file;

    @Mixin
    private BackupOptions options = new BackupOptions();

    /** Whether {@code --backup} is given. */
    boolean isWanted() {
        return file != null;
    }

    /**
     * Warns about a run that changes production without a backup, or refuses it, as the project's policy requires.
     *
     * @param purpose the environment of the database
     * @throws UsageException if a backup is required and {@code --backup} isn't given
     */
    void mindPolicy(Optional<Environment> purpose, Invocation invocation) {
        if (isWanted() || purpose.filter(it -> it == Environment.PRODUCTION).isEmpty()) {
            return;
        }
        switch (invocation.project().backup()) {
            case REQUIRED ->
                throw new UsageException("the database is for production, and a backup is required; nothing was done"
                        + "\n  give --backup FILE; the policy is backup = " + BackupPolicy.REQUIRED
                        + " in rung.properties");
            case WARN ->
                invocation
                        .output()
                        .warn("the database is for production, and no backup is made"
                                + "\n  give --backup FILE, or set backup = " + BackupPolicy.OFF
                                + " in rung.properties if backups are made by other means");
            case OFF -> {}
        }
    }

    /**
     * Saves the database if {@code --backup} is given.
     *
     * @param patience the limits of the wait for locks
     */
    void save(Workplace workplace, LockPatience patience, Invocation invocation) {
        if (file != null) {
            options.save(file, workplace.database(), patience, invocation);
        }
    }
}

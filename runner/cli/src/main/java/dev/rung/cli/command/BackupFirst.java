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

/** Saves the database before a run changes it, and minds the project's policy about that. */
final class BackupFirst {

    @Option(
            names = "--backup",
            paramLabel = "FILE",
            description = "Save the database to a file first, as rung backup does, if there is anything to do. In"
                + " production a run without it warns, or is refused: backup in rung.properties is required, warn or"
                + " off.")
    private @Nullable Path file;

    @Mixin
    private BackupOptions options = new BackupOptions();

    /** Whether a backup is wanted. */
    boolean isWanted() {
        return file != null;
    }

    /**
     * Warns of a run that changes production without a backup, or refuses it, as the project has it.
     *
     * @param purpose what the database is for
     * @throws UsageException if a backup is required and none is wanted
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
     * Saves the database if that is wanted.
     *
     * @param patience how long to wait for locks
     */
    void save(Workplace workplace, LockPatience patience, Invocation invocation) {
        if (file != null) {
            options.save(file, workplace.database(), patience, invocation);
        }
    }
}

package dev.rung.cli.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The project's policy for a run that changes production without {@code --backup}. */
public enum BackupPolicy {
    /** The run is refused. */
    REQUIRED,
    /** The run prints a warning. */
    WARN,
    /** The run continues without a warning, because backups are made by other means. */
    OFF;

    static Optional<BackupPolicy> named(String name) {
        return Arrays.stream(values())
                .filter(policy -> policy.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(BackupPolicy::toString).collect(Collectors.joining(", "));
    }

    /** The name in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

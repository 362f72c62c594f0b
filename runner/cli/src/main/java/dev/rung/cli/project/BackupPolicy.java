package dev.rung.cli.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run that changes production does without {@code --backup}. */
public enum BackupPolicy {
    /** It is refused. */
    REQUIRED,
    /** It warns. */
    WARN,
    /** It says nothing: backups are made by other means. */
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

package dev.rung;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The purpose of a database. It determines which seeds are planted and whether commands that destroy data are allowed.
 */
public enum Environment {
    /** The database of a developer. */
    DEVELOPMENT,
    /** A database for automated tests. */
    TEST,
    /** A copy of production for trials. */
    STAGING,
    /** The database that users depend on. It is never seeded and never reset. */
    PRODUCTION;

    /**
     * Finds an environment by its name. The case is ignored.
     *
     * @param name the name, such as {@code development}
     * @return the environment; empty if none has that name
     */
    public static Optional<Environment> named(String name) {
        return Arrays.stream(values())
                .filter(environment -> environment.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The names of all environments, for messages. */
    public static String names() {
        return Arrays.stream(values()).map(Environment::toString).collect(Collectors.joining(", "));
    }

    /** Whether the data may be deleted on request, which is the case in development and test only. */
    public boolean isDisposable() {
        return this == DEVELOPMENT || this == TEST;
    }

    /** The name in lower case, as in settings and in the history. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

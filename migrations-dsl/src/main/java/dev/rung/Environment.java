package dev.rung;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a database is for. Seeds are planted by it, and what destroys data is refused by it. */
public enum Environment {
    /** A developer's own database. */
    DEVELOPMENT,
    /** A database that automated tests own. */
    TEST,
    /** A copy of production for trials. */
    STAGING,
    /** The database that users depend on: never seeded, never reset. */
    PRODUCTION;

    /**
     * Finds an environment by its name, in any case.
     *
     * @param name such as {@code development}
     * @return the environment, empty if there is none of that name
     */
    public static Optional<Environment> named(String name) {
        return Arrays.stream(values())
                .filter(environment -> environment.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Lists the names of all environments, for messages. */
    public static String names() {
        return Arrays.stream(values()).map(Environment::toString).collect(Collectors.joining(", "));
    }

    /** Tells whether data here may be wiped on request: only in development and test. */
    public boolean isDisposable() {
        return this == DEVELOPMENT || this == TEST;
    }

    /** The name in lower case, as it is typed and recorded. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.rung.cli.terminal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that a run takes from outside beside its arguments.
 *
 * @param environment the environment variables
 * @param directory the working directory
 * @param systemUser the name of the operating system's user, who is the database's user where nothing else is said
 * @param terminal the streams
 * @param clock the time
 */
public record Surroundings(
        Map<String, String> environment, Path directory, String systemUser, Terminal terminal, Clock clock) {

    /** Copies the map. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /**
     * Surroundings with the time of the system.
     *
     * @param environment the environment variables
     * @param directory the working directory
     * @param systemUser the name of the operating system's user
     * @param terminal the streams
     */
    public Surroundings(Map<String, String> environment, Path directory, String systemUser, Terminal terminal) {
        this(environment, directory, systemUser, terminal, Clock.systemUTC());
    }

    /** The surroundings of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                System.getenv(),
                Path.of(""),
                System.getProperty("user.name", ""),
                new ProcessTerminal(System.getenv().getOrDefault("TERM", "")));
    }

    /**
     * The same with more environment variables.
     *
     * @param variables names and values; they replace those of the same names
     */
    public Surroundings with(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(variables);
        return new Surroundings(all, directory, systemUser, terminal, clock);
    }

    /**
     * An environment variable.
     *
     * @param name its name
     * @return its value; empty if it isn't set, or set to nothing
     */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /**
     * An environment variable that holds a path.
     *
     * @param name its name
     * @return the path, from the working directory; empty if the variable isn't set, or set to nothing
     */
    public Optional<Path> file(String name) {
        return variable(name).map(directory::resolve);
    }
}

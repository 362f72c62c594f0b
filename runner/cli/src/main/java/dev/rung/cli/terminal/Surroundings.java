package dev.rung.cli.terminal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The inputs of a run other than its arguments.
 *
 * @param environment the environment variables, including those of the file {@code .env}
 * @param ofFile the names of the variables that only {@code .env} sets
 * @param directory the working directory
 * @param systemUser the name of the operating system's user, which is the default for the database's user
 * @param terminal the streams
 * @param clock the time
 */
public record Surroundings(
        Map<String, String> environment,
        Set<String> ofFile,
        Path directory,
        String systemUser,
        Terminal terminal,
        Clock clock) {

    /** Copies the collections. */
    public Surroundings {
        environment = Map.copyOf(environment);
        ofFile = Set.copyOf(ofFile);
    }

    /**
     * Surroundings with the system's clock.
     *
     * @param environment the environment variables
     * @param directory the working directory
     * @param systemUser the name of the operating system's user
     * @param terminal the streams
     */
    public Surroundings(Map<String, String> environment, Path directory, String systemUser, Terminal terminal) {
        this(environment, Set.of(), directory, systemUser, terminal, Clock.systemUTC());
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
     * Returns a copy with more environment variables.
     *
     * @param variables names and values; they replace those of the same names
     */
    public Surroundings with(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(variables);
        return with(all, ofFile.stream().filter(name -> !variables.containsKey(name)));
    }

    /**
     * Returns a copy with the variables of {@code .env}. The environment's variables take precedence.
     *
     * @param variables names and values
     */
    public Surroundings withFile(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.putAll(environment);
        return with(
                all,
                Stream.concat(
                        ofFile.stream(), variables.keySet().stream().filter(name -> !environment.containsKey(name))));
    }

    /** Returns a copy without the variables of {@code .env}. */
    public Surroundings ofProcessAlone() {
        Map<String, String> own = new HashMap<>(environment);
        own.keySet().removeAll(ofFile);
        return with(own, Stream.of());
    }

    /** Returns a copy with only the variables of {@code .env}. */
    public Surroundings ofFileAlone() {
        Map<String, String> own = new HashMap<>(environment);
        own.keySet().retainAll(ofFile);
        return with(own, ofFile.stream());
    }

    private Surroundings with(Map<String, String> variables, Stream<String> namesInFile) {
        return new Surroundings(
                variables, namesInFile.collect(Collectors.toSet()), directory, systemUser, terminal, clock);
    }

    /**
     * Returns the value of an environment variable.
     *
     * @param name its name
     * @return its value; empty if it isn't set or is blank
     */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /**
     * Returns the path in an environment variable.
     *
     * @param name its name
     * @return the path, resolved against the working directory; empty if the variable isn't set or is blank
     */
    public Optional<Path> file(String name) {
        return variable(name).map(directory::resolve);
    }
}

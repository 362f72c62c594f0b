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
 * All that a run takes from outside beside its arguments.
 *
 * @param environment the environment variables, those of the project's file included
 * @param ofFile the names of the variables that come from the project's file alone
 * @param directory the working directory
 * @param systemUser the name of the operating system's user, who is the database's user where nothing else is said
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
     * Surroundings with the time of the system.
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
     * The same with more environment variables.
     *
     * @param variables names and values; they replace those of the same names
     */
    public Surroundings with(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(variables);
        return with(all, ofFile.stream().filter(name -> !variables.containsKey(name)));
    }

    /**
     * The same with the variables of the project's file, where the environment doesn't have them.
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

    /** The same without the variables of the project's file. */
    public Surroundings ofProcessAlone() {
        Map<String, String> own = new HashMap<>(environment);
        own.keySet().removeAll(ofFile);
        return with(own, Stream.of());
    }

    /** The same with the variables of the project's file alone. */
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

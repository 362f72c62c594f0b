package dev.rung.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command on a migration set, and what must have been done before.
 *
 * @param name what kind of work it is
 * @param set the set, whose schema bears the same name
 * @param classPath where the set is
 * @param before the commands that come first, undisturbed
 * @param command the command that is disturbed
 * @param obstacles what can stop it half-way
 */
record Kind(
        String name,
        String set,
        List<Path> classPath,
        List<List<String>> before,
        List<String> command,
        List<Obstacle> obstacles) {

    /** The name of the schema that it works on. */
    String schema() {
        return set;
    }

    /** The arguments that run one of its commands. */
    List<String> arguments(List<String> ofCommand, String url) {
        List<String> arguments = new ArrayList<>(ofCommand);
        arguments.addAll(List.of("--set", set, "--url", url, "--no-color"));
        classPath.forEach(entry -> arguments.addAll(List.of("--classpath", entry.toString())));
        return arguments;
    }

    @Override
    public String toString() {
        return name;
    }
}

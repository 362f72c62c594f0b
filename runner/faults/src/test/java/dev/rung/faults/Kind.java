package dev.rung.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of work: a command on a migration set, and the commands before it.
 *
 * @param name the name of the kind
 * @param set the set; its schema has the same name
 * @param classPath the class path of the set
 * @param before the commands that run first, undisturbed
 * @param command the command that is disturbed
 * @param obstacles the obstacles that can stop it halfway
 */
record Kind(
        String name,
        String set,
        List<Path> classPath,
        List<List<String>> before,
        List<String> command,
        List<Obstacle> obstacles) {

    /** The name of the schema. */
    String schema() {
        return set;
    }

    /** The arguments for one of its commands. */
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

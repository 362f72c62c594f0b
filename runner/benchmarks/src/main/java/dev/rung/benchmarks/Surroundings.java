package dev.rung.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What all processes share, so that nothing in the user's environment changes the figures.
 *
 * @param folder an empty folder: the home and the working directory of the processes
 */
record Surroundings(Path folder) {

    Map<String, String> environment(Address database) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "PATH",
                Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin"),
                "HOME",
                folder.toString(),
                "LC_ALL",
                "C.UTF-8",
                "JAVA_HOME",
                System.getProperty("java.home")));
        if (!database.password().isEmpty()) {
            environment.put("RUNG_PASSWORD", database.password());
        }
        return environment;
    }
}

package dev.rung.benchmarks;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A main class of this module, which runs in a process of its own with the same JVM and the same options as the command
 * line. Its class path contains only the libraries that it needs.
 */
final class JavaProgram {

    /** The options in the launcher of the command line. */
    static final List<String> LAUNCHER_OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    private final Class<?> main;
    private final String classPath;
    private final List<String> options;
    private final Surroundings surroundings;

    private JavaProgram(Class<?> main, String classPath, List<String> options, Surroundings surroundings) {
        this.main = main;
        this.classPath = classPath;
        this.options = options;
        this.surroundings = surroundings;
    }

    /**
     * Creates a program.
     *
     * @param main its main class
     * @param libraries matches the beginnings of the names of the jars that it needs
     * @param options the options of its JVM
     */
    static JavaProgram of(Class<?> main, String libraries, List<String> options, Surroundings surroundings) {
        Pattern needed = Pattern.compile(libraries);
        String classPath = Stream.concat(
                        Stream.of(locationOf(main)),
                        classPath()
                                .filter(entry -> needed.matcher(fileName(entry)).lookingAt()))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        return new JavaProgram(main, classPath, options, surroundings);
    }

    /** The same program with another jar on its class path. */
    JavaProgram with(Path jar) {
        return new JavaProgram(main, classPath + File.pathSeparator + jar, options, surroundings);
    }

    /**
     * Runs the program.
     *
     * @throws BenchmarkException if it fails
     */
    TimedProcess run(Address database, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName(), database.url(), database.user()));
        command.addAll(List.of(arguments));
        return TimedProcess.run(command, surroundings.environment(database), surroundings.folder())
                .succeeded(main.getSimpleName() + " " + String.join(" ", arguments));
    }

    /** The entries of this program's class path. */
    static Stream<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath());
    }

    /** The folder or jar that contains a class. */
    static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fileName(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}

package dev.rung.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import dev.rung.cli.Shell.Result;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A distribution like that of the build, with the launcher and the jars of the test's class path. */
record Distribution(Path home) {

    private static final Path SCRIPTS = Path.of("src/assembly/bin");
    private static final Pattern OF_TESTS = Pattern.compile(
            "junit|testcontainers|docker|assertj|archunit|jqwik|byte-buddy|jna|duct-tape|opentest4j|apiguardian|surefire");
    static final Path CLASSES = Path.of("src/assembly/lib/classes");

    /** How many of the classes an archive contains. All of them would take seconds. */
    private static final int ARCHIVED = 800;

    /** Creates a distribution in a folder. */
    static Distribution in(Path folder) throws IOException {
        Path home = folder.toRealPath();
        Path bin = Files.createDirectories(home.resolve("bin"));
        Path lib = Files.createDirectories(home.resolve("lib"));
        for (String script : List.of("rung", "find-java", "find-archive")) {
            Files.copy(SCRIPTS.resolve(script), bin.resolve(script));
        }
        List<String> classes = Files.readAllLines(CLASSES);
        Files.write(lib.resolve("classes"), classes.subList(0, ARCHIVED));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                add(Path.of(entry).toAbsolutePath(), lib);
            }
        }
        return new Distribution(home);
    }

    private static void add(Path entry, Path lib) throws IOException {
        if (Files.isDirectory(entry)) {
            if (!entry.endsWith("test-classes")) {
                pack(entry, lib.resolve("rung-" + Integer.toHexString(entry.hashCode()) + ".jar"));
            }
        } else if (Files.exists(entry)
                && !OF_TESTS.matcher(entry.getFileName().toString()).lookingAt()) {
            Files.copy(entry, lib.resolve(entry.getFileName()), REPLACE_EXISTING);
        }
    }

    /** A class-data archive contains no classes of folders. */
    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(file);
                Stream<Path> found = Files.walk(classes)) {
            for (Path each : found.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                Files.copy(each, packed);
                packed.closeEntry();
            }
        }
    }

    Result run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/rung").toString()));
        command.addAll(List.of(arguments));
        return runAs(command, environment);
    }

    /** Runs a command that contains the launcher. */
    Result runAs(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        Path out = Files.createTempFile("rung-out", "");
        Path err = Files.createTempFile("rung-err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.matches("(RUNG|PG|DB|DATABASE|JAVA_TOOL|JDK_JAVA|XDG|HOME).*"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        Result result = new Result(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        Files.delete(out);
        Files.delete(err);
        return result;
    }
}

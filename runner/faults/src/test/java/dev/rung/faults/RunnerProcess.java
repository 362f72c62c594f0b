package dev.rung.faults;

import dev.rung.cli.Main;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.seeds.adid.S001_DemoUsers;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs the command line in a separate process, which is killed when this object is closed. */
final class RunnerProcess implements AutoCloseable {

    private static final Path FOLDER = folder();
    private static final String CLASS_PATH = classPath();

    private static final List<String> JVM = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xlog:disable",
            "--enable-native-access=ALL-UNNAMED");

    /** An archive of the classes that {@code migrate} loads, with which it starts in half the time. */
    private static final Path ARCHIVE = archive();

    /** How long a virtual machine may take to print a thread dump. */
    private static final Duration THREAD_DUMP = Duration.ofSeconds(1);

    private final Process process;
    private final Path output;

    private RunnerProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts a command. */
    static RunnerProcess start(List<String> arguments) {
        return start("-XX:SharedArchiveFile=" + ARCHIVE, arguments);
    }

    /** Runs a command, which must succeed. */
    static void succeed(List<String> arguments, Duration limit) {
        try (RunnerProcess process = start(arguments)) {
            if (process.awaitExit(limit) != 0) {
                throw new AssertionError("rung " + String.join(" ", arguments) + " failed:\n" + process.output());
            }
        }
    }

    private static RunnerProcess start(String option, List<String> arguments) {
        List<String> words = new ArrayList<>(JVM);
        words.addAll(List.of(option, "-cp", CLASS_PATH, Main.class.getName()));
        words.addAll(arguments);
        try {
            Path output = Files.createTempFile(FOLDER, "output-", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("RUNG_") || name.startsWith("PG"));
            return new RunnerProcess(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Kills the process with {@code kill -9} and waits for its end. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Waits for the end and returns the exit code. */
    int awaitExit(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError(
                        "the runner hasn't ended after " + limit.toSeconds() + " s:\n" + withThreads());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
        return process.exitValue();
    }

    /** The output so far, followed by a thread dump. */
    private String withThreads() throws InterruptedException {
        try {
            new ProcessBuilder("kill", "-QUIT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            Thread.sleep(THREAD_DUMP.toMillis());
            return output();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The output so far. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
        try {
            Files.deleteIfExists(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of("target", "faults").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class path of the tests without the migrations, the tests themselves and their dependencies. */
    private static String classPath() {
        Path tests = Kinds.locationOf(RunnerProcess.class);
        List<Path> leftOut = List.of(
                tests,
                tests.resolveSibling("classes"),
                Kinds.locationOf(S001_DemoUsers.class),
                Kinds.locationOf(dev.rung.app.adid.V001_Init.class),
                Kinds.locationOf(dev.rung.app.SetDatabase.class),
                Kinds.locationOf(Test.class));
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(entry -> !leftOut.contains(entry))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path archive() {
        Path archive = FOLDER.resolve("command-line.jsa");
        try {
            Files.deleteIfExists(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Kind kind = Kinds.OF_THE_MATRIX.getFirst();
        try (Bench bench = new Bench();
                ScratchDatabase database = bench.databaseFor(kind);
                RunnerProcess recording = start(
                        "-XX:ArchiveClassesAtExit=" + archive,
                        kind.arguments(kind.command(), bench.url(database, bench.port())))) {
            recording.awaitExit(Duration.ofMinutes(1));
        }
        return archive;
    }
}

package dev.rung.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * A process that was run to its end.
 *
 * @param exitCode its exit code
 * @param output what it wrote to standard output and standard error
 * @param measurement its wall time and peak memory
 */
record TimedProcess(int exitCode, String output, Measurement measurement) {

    private static final Duration LIMIT = Duration.ofHours(1);

    /**
     * Runs a process.
     *
     * @param command the program and its arguments
     * @param environment its whole environment
     * @param folder its working directory, which also gets a file with its output
     */
    static TimedProcess run(List<String> command, Map<String, String> environment, Path folder) {
        try {
            Path output = Files.createTempFile(folder, "output-", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            try {
                return run(builder, output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new BenchmarkException("could not run " + command.getFirst() + ": " + e.getMessage(), e);
        }
    }

    private static TimedProcess run(ProcessBuilder builder, Path output) throws IOException {
        long start = System.nanoTime();
        Process process = builder.start();
        PeakMemory memory = PeakMemory.watch(process.pid());
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new BenchmarkException(
                        "not finished after " + LIMIT.toMinutes() + " minutes: " + String.join(" ", builder.command()));
            }
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            OptionalLong peak = memory.stop();
            return new TimedProcess(
                    process.exitValue(),
                    Files.readString(output, UTF_8),
                    new Measurement(time, peak, OptionalInt.empty()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /**
     * Returns this process.
     *
     * @throws BenchmarkException if its exit code isn't 0
     */
    TimedProcess succeeded(String description) {
        if (exitCode != 0) {
            throw new BenchmarkException(description + " failed with exit code " + exitCode + ":\n" + output.strip());
        }
        return this;
    }
}

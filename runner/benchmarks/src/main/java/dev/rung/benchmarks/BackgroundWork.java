package dev.rung.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Processes that a finished run has left in the background, such as one that fills a cache. They would disturb the next
 * measurement. They are recognized by a variable in their environment, on Linux only.
 */
final class BackgroundWork {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration INTERVAL = Duration.ofMillis(20);

    private BackgroundWork() {}

    /**
     * Waits for the end of all processes with a variable.
     *
     * @param assignment the variable and its value, such as {@code NAME=value}
     */
    static void awaitEnd(String assignment) {
        long start = System.nanoTime();
        while (ProcessHandle.allProcesses().anyMatch(process -> has(process, assignment))) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new BenchmarkException(
                        "processes with " + assignment + " still run after " + LIMIT.toMinutes() + " minutes");
            }
            try {
                Thread.sleep(INTERVAL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BenchmarkException("interrupted", e);
            }
        }
    }

    private static boolean has(ProcessHandle process, String assignment) {
        Path environment = Path.of("/proc", Long.toString(process.pid()), "environ");
        try {
            return ("\0" + Files.readString(environment, ISO_8859_1)).contains("\0" + assignment + "\0");
        } catch (IOException e) {
            return false; // It has ended, belongs to another user, or the system isn't Linux.
        }
    }
}

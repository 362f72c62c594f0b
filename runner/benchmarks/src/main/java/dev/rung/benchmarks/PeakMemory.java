package dev.rung.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Watches the peak of a process's resident memory. Linux keeps the peak itself, so that an occasional look suffices. The
 * kernel forgets it when the process ends; growth after the last look isn't noticed.
 */
final class PeakMemory {

    private static final Duration INTERVAL = Duration.ofMillis(10);
    private static final String PEAK = "VmHWM:";
    private static final long KILOBYTE = 1024;

    private final Path status;
    private final Thread watch;
    private volatile long peak;

    private PeakMemory(long pid) {
        status = Path.of("/proc", Long.toString(pid), "status");
        watch = Thread.ofPlatform().daemon().name("peak-memory").unstarted(this::look);
    }

    static PeakMemory watch(long pid) {
        PeakMemory memory = new PeakMemory(pid);
        memory.watch.start();
        return memory;
    }

    /** Ends the watch and returns the peak in bytes; empty if the system doesn't report it. */
    OptionalLong stop() throws InterruptedException {
        watch.interrupt();
        watch.join();
        return peak == 0 ? OptionalLong.empty() : OptionalLong.of(peak);
    }

    private void look() {
        try {
            while (Files.exists(status)) {
                for (String line : Files.readAllLines(status)) {
                    if (line.startsWith(PEAK)) {
                        String kilobytes =
                                line.substring(PEAK.length()).replace("kB", "").strip();
                        peak = Long.parseLong(kilobytes) * KILOBYTE;
                    }
                }
                Thread.sleep(INTERVAL);
            }
        } catch (IOException e) {
            // The process has ended.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

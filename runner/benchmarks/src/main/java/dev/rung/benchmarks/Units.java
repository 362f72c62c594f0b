package dev.rung.benchmarks;

import java.time.Duration;
import java.util.Locale;

/** Writes figures with their units. */
final class Units {

    private static final double NANOS_PER_MS = 1e6;
    private static final double NANOS_PER_S = 1e9;
    private static final long MEGABYTE = 1_000_000;

    private Units() {}

    /** Writes a time in seconds, or in milliseconds if it is shorter than a tenth of a second. */
    static String time(Duration time) {
        double nanos = time.toNanos();
        if (nanos < NANOS_PER_S / 10) {
            return String.format(Locale.ROOT, nanos < 10 * NANOS_PER_MS ? "%.1f ms" : "%.0f ms", nanos / NANOS_PER_MS);
        }
        return String.format(Locale.ROOT, nanos < 10 * NANOS_PER_S ? "%.2f s" : "%.1f s", nanos / NANOS_PER_S);
    }

    /** Writes a size in megabytes. */
    static String size(long bytes) {
        return Math.round((double) bytes / MEGABYTE) + " MB";
    }

    /** Writes an integer with a comma between thousands. */
    static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}

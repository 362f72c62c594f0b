package dev.rung.benchmarks;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The medians of several runs.
 *
 * @param time the median of the wall times
 * @param fastest the shortest wall time
 * @param slowest the longest wall time
 * @param peakMemory the median of the peaks of the resident memory in bytes; empty if unknown
 * @param roundTrips the median of the round trips; empty if they weren't counted
 */
record Figures(Duration time, Duration fastest, Duration slowest, OptionalLong peakMemory, OptionalInt roundTrips) {

    /**
     * Computes the medians.
     *
     * @param runs at least one
     */
    static Figures of(List<Measurement> runs) {
        List<Duration> times = runs.stream().map(Measurement::time).sorted().toList();
        return new Figures(
                median(times),
                times.getFirst(),
                times.getLast(),
                runs.stream().allMatch(run -> run.peakMemory().isPresent())
                        ? OptionalLong.of(median(runs.stream()
                                .map(run -> run.peakMemory().orElseThrow())
                                .sorted()
                                .toList()))
                        : OptionalLong.empty(),
                runs.stream().allMatch(run -> run.roundTrips().isPresent())
                        ? OptionalInt.of(median(runs.stream()
                                .map(run -> run.roundTrips().orElseThrow())
                                .sorted(Comparator.naturalOrder())
                                .toList()))
                        : OptionalInt.empty());
    }

    /** How many times as long as another tool this one takes. */
    double timesOf(Figures other) {
        return (double) time.toNanos() / other.time.toNanos();
    }

    private static <T> T median(List<T> sorted) {
        return sorted.get((sorted.size() - 1) / 2);
    }
}

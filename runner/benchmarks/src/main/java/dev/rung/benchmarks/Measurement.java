package dev.rung.benchmarks;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One run of a tool.
 *
 * @param time the wall time
 * @param peakMemory the peak of the resident memory in bytes; empty if the system doesn't report it
 * @param roundTrips the number of round trips to the server; empty if they weren't counted
 */
record Measurement(Duration time, OptionalLong peakMemory, OptionalInt roundTrips) {

    Measurement withRoundTrips(int count) {
        return new Measurement(time, peakMemory, OptionalInt.of(count));
    }
}

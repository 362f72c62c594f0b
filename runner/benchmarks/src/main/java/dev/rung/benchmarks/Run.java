package dev.rung.benchmarks;

/** Something that can be measured repeatedly. */
@FunctionalInterface
interface Run {

    /** Runs it once. */
    Measurement measure();
}

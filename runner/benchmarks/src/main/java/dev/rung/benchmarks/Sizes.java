package dev.rung.benchmarks;

/**
 * The sizes of the cases.
 *
 * @param few a small number of migrations
 * @param some a usual number of migrations
 * @param many a large number of migrations
 * @param distant the number of migrations that are applied over a slow network
 * @param rows the number of rows of a seed
 * @param untimed the number of untimed runs before the timed ones
 * @param warmUpSeconds how long a JVM is warmed up
 * @param calls the number of measured calls in a warm JVM
 */
record Sizes(int few, int some, int many, int distant, int rows, int untimed, int warmUpSeconds, int calls) {

    static final Sizes FULL = new Sizes(100, 1_000, 10_000, 100, 1_000_000, 2, 10, 51);

    /** Sizes that show in seconds that everything works; the figures mean nothing. */
    static final Sizes QUICK = new Sizes(3, 5, 10, 3, 1_000, 0, 0, 3);
}

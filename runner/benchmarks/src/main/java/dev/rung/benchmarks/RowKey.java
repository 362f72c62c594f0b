package dev.rung.benchmarks;

/**
 * Identifies a {@link Row}.
 *
 * @param caseName the name of the case
 * @param tool the name of the tool
 */
record RowKey(String caseName, String tool) {}

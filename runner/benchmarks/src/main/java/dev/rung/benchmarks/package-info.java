/**
 * Measures Rung side by side with Flyway, Liquibase and a plain JDBC program. {@link dev.rung.benchmarks.Benchmark} runs
 * the cases, each tool in a process of its own, and prints a table. This package uses the public API of the engine only.
 */
@NullMarked
package dev.rung.benchmarks;

import org.jspecify.annotations.NullMarked;

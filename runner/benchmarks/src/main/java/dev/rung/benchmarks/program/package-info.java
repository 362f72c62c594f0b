/**
 * The programs that are measured beside the command line: each has a {@code main} method that runs in a process of its
 * own, and uses no other package of this module.
 */
@NullMarked
package dev.rung.benchmarks.program;

import org.jspecify.annotations.NullMarked;

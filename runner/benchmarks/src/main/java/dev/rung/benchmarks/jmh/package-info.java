/** JMH benchmarks of the engine's stages in a warm JVM, without a database. */
@NullMarked
package dev.rung.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;

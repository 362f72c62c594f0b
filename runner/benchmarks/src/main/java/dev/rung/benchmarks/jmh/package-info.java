/** JMH benchmarks of the engine's stages in a warm JVM. They use the engine's internal packages. */
@NullMarked
package dev.rung.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;

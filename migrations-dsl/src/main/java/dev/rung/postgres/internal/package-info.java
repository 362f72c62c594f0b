/**
 * How the families write their statements: sentences of words and parts, the parts that jOOQ has no public class for,
 * and the facts that several families share. It is public in Java for the families alone; the module doesn't export it,
 * and nothing outside of {@code dev.rung.postgres} may use it.
 */
@NullMarked
package dev.rung.postgres.internal;

import org.jspecify.annotations.NullMarked;

/**
 * The code that the families share to render their statements: sentences of keywords and parts, query parts that jOOQ
 * has no public class for, and common properties of statements. The classes are public for the families only: the
 * module doesn't export the package, and no class outside {@code dev.rung.postgres} may use it.
 */
@NullMarked
package dev.rung.postgres.internal;

import org.jspecify.annotations.NullMarked;

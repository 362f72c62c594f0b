/**
 * The exceptions that the engine throws on purpose, all with the root {@link dev.rung.engine.exception.RungException}. Their
 * messages say what is wrong, where, and what to do next.
 */
@NullMarked
package dev.rung.engine.exception;

import org.jspecify.annotations.NullMarked;

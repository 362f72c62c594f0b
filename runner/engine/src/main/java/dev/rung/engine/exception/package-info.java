/**
 * The exceptions that the engine throws deliberately, all with the root {@link
 * dev.rung.engine.exception.RungException}. Their messages state what is wrong, where, and what to do next.
 */
@NullMarked
package dev.rung.engine.exception;

import org.jspecify.annotations.NullMarked;

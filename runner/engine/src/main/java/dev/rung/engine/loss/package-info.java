/**
 * Finds the data that the {@code down} scripts of a plan or a reset remove, with the number of rows. It reads the
 * catalog and counts rows, and changes nothing.
 */
@NullMarked
package dev.rung.engine.loss;

import org.jspecify.annotations.NullMarked;

/**
 * Finds out which data a plan's way down or a reset takes away, with the number of rows. It reads the catalog and counts; it
 * changes nothing.
 */
@NullMarked
package dev.rung.engine.loss;

import org.jspecify.annotations.NullMarked;

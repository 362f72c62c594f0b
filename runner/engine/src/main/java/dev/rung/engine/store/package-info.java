/**
 * Remembers what the classes of a class path say, so that they needn't be loaded and recorded again. The store only
 * saves time: without it, everything has the same result.
 */
@NullMarked
package dev.rung.engine.store;

import org.jspecify.annotations.NullMarked;

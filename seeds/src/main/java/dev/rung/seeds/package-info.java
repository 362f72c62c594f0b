/** The seeds of the migration sets, on generated record classes. */
@NullMarked
package dev.rung.seeds;

import org.jspecify.annotations.NullMarked;

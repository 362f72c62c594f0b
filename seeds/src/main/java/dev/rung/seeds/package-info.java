/** Typed fixtures. */
@NullMarked
package dev.rung.seeds;

import org.jspecify.annotations.NullMarked;

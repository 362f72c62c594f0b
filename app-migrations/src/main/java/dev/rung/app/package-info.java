/** The migration sets. */
@NullMarked
package dev.rung.app;

import org.jspecify.annotations.NullMarked;

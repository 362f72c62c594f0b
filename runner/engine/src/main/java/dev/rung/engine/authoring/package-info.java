/**
 * Writes the class that the next migration or seed begins with: the next number, and a text to fill in; and the sources of a
 * first set. It looks at source files only, because what was written a minute ago isn't compiled yet, and never changes one
 * that is there.
 */
@NullMarked
package dev.rung.engine.authoring;

import org.jspecify.annotations.NullMarked;

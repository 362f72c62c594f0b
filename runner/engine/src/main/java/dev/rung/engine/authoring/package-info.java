/**
 * Writes new source files: the class of the next migration or seed, with the next number, and the files of a first set.
 * It reads only source files, because new sources aren't compiled yet, and never changes an existing file.
 */
@NullMarked
package dev.rung.engine.authoring;

import org.jspecify.annotations.NullMarked;

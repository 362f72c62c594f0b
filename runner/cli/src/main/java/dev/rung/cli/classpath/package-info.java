/** Finds the migration sets of a command: the class path that contains them, and the selection among the sets found there. */
@NullMarked
package dev.rung.cli.classpath;

import org.jspecify.annotations.NullMarked;

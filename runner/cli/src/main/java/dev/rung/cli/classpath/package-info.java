/** Which migration sets are meant: the class path that holds them, and the choice among the sets found there. */
@NullMarked
package dev.rung.cli.classpath;

import org.jspecify.annotations.NullMarked;

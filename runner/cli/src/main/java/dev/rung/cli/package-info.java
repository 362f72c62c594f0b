/** The command line. */
@NullMarked
package dev.rung.cli;

import org.jspecify.annotations.NullMarked;

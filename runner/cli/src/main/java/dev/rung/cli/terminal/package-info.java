/**
 * The environment of a run of the command line: variables, the working directory, the streams and the terminal. No other
 * package of this module reads {@code System}'s environment, streams or console.
 */
@NullMarked
package dev.rung.cli.terminal;

import org.jspecify.annotations.NullMarked;

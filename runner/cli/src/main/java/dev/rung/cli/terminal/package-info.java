/**
 * What surrounds a run of the command line: environment variables, the working directory, the streams and the person in
 * front of them. Nothing else in this module reads {@code System}'s environment, streams or console.
 */
@NullMarked
package dev.rung.cli.terminal;

import org.jspecify.annotations.NullMarked;

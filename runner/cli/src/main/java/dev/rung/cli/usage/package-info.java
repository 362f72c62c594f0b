/** The exit codes of a run, and the exception for an invalid command line. */
@NullMarked
package dev.rung.cli.usage;

import org.jspecify.annotations.NullMarked;

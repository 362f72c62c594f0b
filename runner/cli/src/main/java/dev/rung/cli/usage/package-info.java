/** How a run ends: its exit codes, and the exception for a command line that is invalid. */
@NullMarked
package dev.rung.cli.usage;

import org.jspecify.annotations.NullMarked;

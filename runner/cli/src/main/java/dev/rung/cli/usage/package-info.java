/** How a run ends: its exit codes, and the exception for a command line that can't be meant as it is written. */
@NullMarked
package dev.rung.cli.usage;

import org.jspecify.annotations.NullMarked;

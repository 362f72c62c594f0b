/**
 * All that is printed: text for people, JSON for programs, each result as a {@link dev.rung.cli.output.Report} that knows
 * both forms. Nothing else in this module prints.
 */
@NullMarked
package dev.rung.cli.output;

import org.jspecify.annotations.NullMarked;

/**
 * Prints all output, as text or JSON. Each result is a {@link dev.rung.cli.output.Report}, which renders both. No other package
 * of this module prints.
 */
@NullMarked
package dev.rung.cli.output;

import org.jspecify.annotations.NullMarked;

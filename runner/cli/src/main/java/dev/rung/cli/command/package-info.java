/**
 * The commands, one class each. A command declares its options, calls the engine, and passes the results to
 * {@link dev.rung.cli.output.Output}. {@link dev.rung.cli.command.Invocation} and the mixins contain the shared code.
 */
@NullMarked
package dev.rung.cli.command;

import org.jspecify.annotations.NullMarked;

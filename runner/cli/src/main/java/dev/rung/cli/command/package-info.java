/**
 * The commands, a class each: they say what can be typed, call the engine, and hand the results to
 * {@link dev.rung.cli.output.Output}. What they share is in {@link dev.rung.cli.command.Invocation} and in the mixins.
 */
@NullMarked
package dev.rung.cli.command;

import org.jspecify.annotations.NullMarked;

/**
 * Writes the libraries' log as JSON lines. {@code --log-format json} selects it before the first logger is created. Otherwise,
 * SLF4J's simple provider writes the log as text.
 *
 * <p>The provider is Rung's own, and Jackson writes the JSON. No logging framework is used: the lines have the properties of
 * Rung's other events, which the JSON encoders of Logback and Log4j can't write without additional code, and Logback adds
 * about 0.1 s to the start of a command, or 0.4 s with a configuration file.
 */
@NullMarked
package dev.rung.cli.logging;

import org.jspecify.annotations.NullMarked;

/**
 * The log of the libraries as lines for programs. It is chosen by {@code --log-format json}, before the first logger is made;
 * otherwise SLF4J's simple provider writes the log for people.
 */
@NullMarked
package dev.rung.cli.logging;

import org.jspecify.annotations.NullMarked;

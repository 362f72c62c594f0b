/**
 * Finds the database of a command: reads options, environment variables and {@code rung.properties} in order of precedence, and
 * parses URLs of both forms. It opens connections, never prints a password, and doesn't depend on migrations.
 */
@NullMarked
package dev.rung.cli.connection;

import org.jspecify.annotations.NullMarked;

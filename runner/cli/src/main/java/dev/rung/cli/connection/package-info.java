/**
 * Which database is meant: reads options, environment variables and {@code rung.properties} in their order, takes URLs of
 * both kinds apart, and keeps the password apart from all that is shown. It opens connections and knows nothing of
 * migrations.
 */
@NullMarked
package dev.rung.cli.connection;

import org.jspecify.annotations.NullMarked;

/**
 * Saves a database to a file with PostgreSQL's own programs, {@code pg_dump} and {@code pg_restore}. The only place that
 * starts other programs; a password reaches them by their environment alone.
 */
@NullMarked
package dev.rung.cli.backup;

import org.jspecify.annotations.NullMarked;

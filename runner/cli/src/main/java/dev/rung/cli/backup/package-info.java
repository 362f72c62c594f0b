/**
 * Saves a database to a file with PostgreSQL's {@code pg_dump} and {@code pg_restore}. A password is passed
 * to them only in their environment.
 */
@NullMarked
package dev.rung.cli.backup;

import org.jspecify.annotations.NullMarked;

/**
 * Foreign servers: the wrappers, servers and user mappings by which foreign tables are reached, and {@code IMPORT
 * FOREIGN SCHEMA}. Foreign tables themselves are with the tables.
 */
@NullMarked
package dev.rung.postgres.foreign;

import org.jspecify.annotations.NullMarked;

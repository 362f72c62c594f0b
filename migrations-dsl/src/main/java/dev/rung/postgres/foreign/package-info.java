/**
 * Foreign-data wrappers, foreign servers, user mappings and {@code IMPORT FOREIGN SCHEMA}. Foreign tables are in the
 * package of the tables.
 */
@NullMarked
package dev.rung.postgres.foreign;

import org.jspecify.annotations.NullMarked;

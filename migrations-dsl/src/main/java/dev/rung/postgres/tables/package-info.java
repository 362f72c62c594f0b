/**
 * Ordinary, partitioned and foreign tables: their columns, constraints and partitions, and the actions of
 * {@code ALTER TABLE}.
 */
@NullMarked
package dev.rung.postgres.tables;

import org.jspecify.annotations.NullMarked;

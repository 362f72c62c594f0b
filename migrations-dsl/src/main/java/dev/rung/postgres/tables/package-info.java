/**
 * Tables, partitioned and foreign ones too: their columns, constraints and partitions, and all that {@code ALTER TABLE}
 * can do.
 */
@NullMarked
package dev.rung.postgres.tables;

import org.jspecify.annotations.NullMarked;

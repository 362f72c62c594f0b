/** Indexes and their keys. Partition keys, exclusion constraints and extended statistics use the same keys. */
@NullMarked
package dev.rung.postgres.indexes;

import org.jspecify.annotations.NullMarked;

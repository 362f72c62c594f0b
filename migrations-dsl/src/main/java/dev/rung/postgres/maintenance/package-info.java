/**
 * What leaves the schema as it is: {@code REINDEX}, {@code ANALYZE}, {@code VACUUM}, {@code CLUSTER}, table locks, and
 * when deferrable constraints are checked.
 */
@NullMarked
package dev.rung.postgres.maintenance;

import org.jspecify.annotations.NullMarked;

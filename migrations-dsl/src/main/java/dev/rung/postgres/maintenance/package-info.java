/**
 * Statements that don't change the schema: {@code REINDEX}, {@code ANALYZE}, {@code VACUUM}, {@code CLUSTER},
 * {@code LOCK TABLE}, {@code TRUNCATE} and {@code SET CONSTRAINTS}.
 */
@NullMarked
package dev.rung.postgres.maintenance;

import org.jspecify.annotations.NullMarked;

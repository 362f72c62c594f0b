/**
 * What was applied to a database: reads and writes {@code schema_migrations} and the append-only
 * {@code schema_migration_log}, both in the set's schema. It knows scripts and the database, and nothing of plans.
 */
@NullMarked
package dev.rung.engine.history;

import org.jspecify.annotations.NullMarked;

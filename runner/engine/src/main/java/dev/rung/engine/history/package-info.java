/**
 * Reads and writes the history of a set: {@code schema_migrations} and the append-only {@code schema_migration_log},
 * both in the set's schema. It uses scripts and the database, but no plans.
 */
@NullMarked
package dev.rung.engine.history;

import org.jspecify.annotations.NullMarked;

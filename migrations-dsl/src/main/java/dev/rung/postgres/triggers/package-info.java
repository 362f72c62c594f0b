/** Triggers, event triggers and rewrite rules. */
@NullMarked
package dev.rung.postgres.triggers;

import org.jspecify.annotations.NullMarked;

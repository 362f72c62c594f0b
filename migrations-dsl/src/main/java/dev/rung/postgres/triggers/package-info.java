/**
 * What runs by itself: triggers, event triggers and rules.
 */
@NullMarked
package dev.rung.postgres.triggers;

import org.jspecify.annotations.NullMarked;

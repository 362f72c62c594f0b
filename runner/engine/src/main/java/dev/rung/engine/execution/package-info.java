/**
 * Executes a {@link dev.rung.engine.model.Plan} and returns an {@link dev.rung.engine.model.Outcome}: acquires the
 * lock, runs each migration in its mode, records it, and sends events to a listener. This is the only stage that
 * changes a schema.
 */
@NullMarked
package dev.rung.engine.execution;

import org.jspecify.annotations.NullMarked;

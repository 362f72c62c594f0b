/**
 * From a {@link dev.rung.engine.model.Plan} to an {@link dev.rung.engine.model.Outcome}: takes the lock, runs each
 * migration in its own way, records it, and tells a listener what happens. This is the only stage that changes a schema.
 */
@NullMarked
package dev.rung.engine.execution;

import org.jspecify.annotations.NullMarked;

/**
 * From a recorded set and a history to a {@link dev.rung.engine.model.Plan} or a {@link dev.rung.engine.model.Status}. Pure
 * functions: no database, no clock.
 */
@NullMarked
package dev.rung.engine.plan;

import org.jspecify.annotations.NullMarked;

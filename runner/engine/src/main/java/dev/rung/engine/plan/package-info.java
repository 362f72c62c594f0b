/**
 * From a recorded set and a history to a {@link dev.rung.engine.plan.Plan} or a {@link dev.rung.engine.plan.Status}. Pure
 * functions: no database, no clock.
 */
@NullMarked
package dev.rung.engine.plan;

import org.jspecify.annotations.NullMarked;

/**
 * Computes a {@link dev.rung.engine.model.Plan} or a {@link dev.rung.engine.model.Status} from a recorded set and a
 * history. It consists of pure functions without a database or a clock.
 */
@NullMarked
package dev.rung.engine.plan;

import org.jspecify.annotations.NullMarked;

/**
 * The events that a {@link dev.rung.engine.event.RunListener} receives during a run, and the description of lock waits
 * and their blockers.
 */
@NullMarked
package dev.rung.engine.event;

import org.jspecify.annotations.NullMarked;

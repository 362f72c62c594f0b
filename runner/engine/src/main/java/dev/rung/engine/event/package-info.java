/**
 * What a {@link dev.rung.engine.event.RunListener} is told while a run goes on, and what is known of the locks that it waits
 * for.
 */
@NullMarked
package dev.rung.engine.event;

import org.jspecify.annotations.NullMarked;

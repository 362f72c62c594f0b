/**
 * The values that the facade returns and that the stages exchange: identifiers, scripts and their steps, plans, rows of
 * the history, findings, problems, outcomes. They are immutable, and use neither files nor databases.
 */
@NullMarked
package dev.rung.engine.model;

import org.jspecify.annotations.NullMarked;

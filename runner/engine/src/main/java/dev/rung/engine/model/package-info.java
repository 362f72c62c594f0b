/**
 * The values that the facade returns and that the stages hand on: identifiers, scripts and their steps, plans, the rows of
 * the history, findings, problems, outcomes. They are immutable, and touch neither files nor databases.
 */
@NullMarked
package dev.rung.engine.model;

import org.jspecify.annotations.NullMarked;

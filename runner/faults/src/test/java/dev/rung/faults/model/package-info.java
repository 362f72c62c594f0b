/**
 * Runs random sequences of commands and mishaps with the engine on a PostgreSQL server, and compares the result of each
 * action with a small model. {@link dev.rung.faults.model.Model} doesn't use a database, and {@link
 * dev.rung.faults.model.Bench} doesn't know the expected results.
 */
@NullMarked
package dev.rung.faults.model;

import org.jspecify.annotations.NullMarked;

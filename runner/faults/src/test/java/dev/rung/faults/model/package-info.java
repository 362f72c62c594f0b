/**
 * Random sequences of commands and mishaps, run against the engine and a PostgreSQL server, and compared after each with a
 * small model of what must be there then. {@link dev.rung.faults.model.Model} knows nothing of a database;
 * {@link dev.rung.faults.model.Bench} knows nothing of what is right.
 */
@NullMarked
package dev.rung.faults.model;

import org.jspecify.annotations.NullMarked;

/**
 * Decides whether a run may begin, from what the database is for: what is recorded in it and what the run is told. It refuses a
 * run before anything is changed.
 */
@NullMarked
package dev.rung.engine.safeguard;

import org.jspecify.annotations.NullMarked;

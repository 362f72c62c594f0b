/**
 * Decides whether a run may start, from the environment that is recorded in the database and the environment that the
 * run was given. It refuses a run before anything is changed.
 */
@NullMarked
package dev.rung.engine.safeguard;

import org.jspecify.annotations.NullMarked;

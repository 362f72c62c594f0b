/**
 * The API for authors of migrations and seeds: {@link dev.rung.Migration}, {@link dev.rung.Steps},
 * {@link dev.rung.Seed} and the annotations of sets.
 *
 * <p>The package doesn't run anything. A migration passes jOOQ queries to {@link dev.rung.Steps}; the engine, in
 * another module, records, shows, checks and applies them. The package depends on jOOQ only.
 */
@NullMarked
package dev.rung;

import org.jspecify.annotations.NullMarked;

/**
 * What the author of a migration or of a seed writes against: {@link dev.rung.Migration}, {@link dev.rung.Steps},
 * {@link dev.rung.Seed} and the annotations that describe a set.
 *
 * <p>Nothing here runs anything. A migration says what to do by handing jOOQ queries to {@link dev.rung.Steps}; the
 * engine, in another module, records them, shows them, checks them and applies them. This package knows jOOQ and
 * nothing else.
 */
@NullMarked
package dev.rung;

import org.jspecify.annotations.NullMarked;

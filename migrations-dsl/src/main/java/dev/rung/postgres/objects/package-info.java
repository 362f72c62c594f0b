/**
 * The statements for objects of any kind: {@code ALTER}, {@code DROP} and {@code COMMENT ON}. The families build their
 * own clauses on them.
 */
@NullMarked
package dev.rung.postgres.objects;

import org.jspecify.annotations.NullMarked;

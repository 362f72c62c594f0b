/**
 * Operators of PostgreSQL and of its extensions, as conditions and as fields.
 */
@NullMarked
package dev.rung.postgres.operators;

import org.jspecify.annotations.NullMarked;

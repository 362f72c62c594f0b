/** Functions, procedures and aggregates, the languages that they are written in, and transforms. */
@NullMarked
package dev.rung.postgres.routines;

import org.jspecify.annotations.NullMarked;

/** Sequences and their options. Identity columns have the same options. */
@NullMarked
package dev.rung.postgres.sequences;

import org.jspecify.annotations.NullMarked;

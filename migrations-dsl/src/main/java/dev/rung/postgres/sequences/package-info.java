/**
 * Sequences, and how they count; identity columns count the same way.
 */
@NullMarked
package dev.rung.postgres.sequences;

import org.jspecify.annotations.NullMarked;

/** Scratch PostgreSQL servers. */
@NullMarked
package dev.rung.scratch;

import org.jspecify.annotations.NullMarked;

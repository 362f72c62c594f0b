/** Drops everything in a schema except the history's own tables, for databases in development and test. */
@NullMarked
package dev.rung.engine.reset;

import org.jspecify.annotations.NullMarked;

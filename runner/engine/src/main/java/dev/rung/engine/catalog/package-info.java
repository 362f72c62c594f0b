/** Asks PostgreSQL's catalog what is there. It reads and never writes. */
@NullMarked
package dev.rung.engine.catalog;

import org.jspecify.annotations.NullMarked;

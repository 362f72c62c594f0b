/** Reads PostgreSQL's catalog. It never writes. */
@NullMarked
package dev.rung.engine.catalog;

import org.jspecify.annotations.NullMarked;

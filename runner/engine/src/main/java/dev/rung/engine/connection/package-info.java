/**
 * A connection of the engine: how it is got, how it is prepared for a schema, and how it is given back as it was.
 */
@NullMarked
package dev.rung.engine.connection;

import org.jspecify.annotations.NullMarked;

/** Opens the engine's connections, prepares them for a schema, and returns them in their original state. */
@NullMarked
package dev.rung.engine.connection;

import org.jspecify.annotations.NullMarked;

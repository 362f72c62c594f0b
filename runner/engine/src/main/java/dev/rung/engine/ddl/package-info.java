/**
 * Writes the SQL that rebuilds a schema from its snapshot: the order of the objects, and the statements of each kind of object
 * in the DSL. The package touches no database.
 */
@NullMarked
package dev.rung.engine.ddl;

import org.jspecify.annotations.NullMarked;

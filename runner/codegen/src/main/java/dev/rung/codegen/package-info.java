/**
 * Generates jOOQ's table and record classes for the sets on the class path. It applies each set to an embedded PostgreSQL,
 * whose schema jOOQ reads. The build runs it before it compiles the seeds. It never connects to another database.
 */
@NullMarked
package dev.rung.codegen;

import org.jspecify.annotations.NullMarked;

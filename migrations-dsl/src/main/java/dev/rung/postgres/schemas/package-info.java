/**
 * Schemas, and the database that they are in.
 */
@NullMarked
package dev.rung.postgres.schemas;

import org.jspecify.annotations.NullMarked;

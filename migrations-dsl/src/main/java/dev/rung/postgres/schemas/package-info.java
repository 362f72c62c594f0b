/** Schemas, and comments on databases. */
@NullMarked
package dev.rung.postgres.schemas;

import org.jspecify.annotations.NullMarked;

/**
 * Records changes that were made without Rung: an existing database is adopted, or a single migration was applied or
 * undone by hand. It changes only the history, never the schema, and checks each claim against the catalog.
 */
@NullMarked
package dev.rung.engine.adoption;

import org.jspecify.annotations.NullMarked;

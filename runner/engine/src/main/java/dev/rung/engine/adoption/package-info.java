/**
 * Records what was done without Rung: a whole database that is adopted, or a single migration that was applied or undone by
 * hand. It changes the history and never the schema, and looks at the catalog before it believes a claim.
 */
@NullMarked
package dev.rung.engine.adoption;

import org.jspecify.annotations.NullMarked;

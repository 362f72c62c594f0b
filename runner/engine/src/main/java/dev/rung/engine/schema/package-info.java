/**
 * A schema as a value: all objects in the catalog with their definitions and dependencies. Every family of objects has a
 * reader with one query or a few. The package only describes objects and never writes SQL for them.
 */
@NullMarked
package dev.rung.engine.schema;

import org.jspecify.annotations.NullMarked;

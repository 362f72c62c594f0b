/**
 * What the engine reads of a statement: the facts that {@link dev.rung.postgres.statement.PostgresStatement} promises
 * (its effects, the objects that it changes, how to tell whether it was completed) and the values that they are made
 * of. The package knows jOOQ and no statement.
 */
@NullMarked
package dev.rung.postgres.statement;

import org.jspecify.annotations.NullMarked;

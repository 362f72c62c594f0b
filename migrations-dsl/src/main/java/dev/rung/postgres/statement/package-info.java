/**
 * The properties of a statement that the engine reads: those of {@link dev.rung.postgres.statement.PostgresStatement},
 * such as the effects, the changed objects and the completion, and their types. The package depends on jOOQ, but on no
 * statement.
 */
@NullMarked
package dev.rung.postgres.statement;

import org.jspecify.annotations.NullMarked;

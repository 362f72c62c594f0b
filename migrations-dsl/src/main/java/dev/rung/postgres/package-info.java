/**
 * Typed statements of PostgreSQL beside jOOQ's DSL. Authors start at {@link dev.rung.postgres.PostgresDSL}, which has all
 * entry points, and at {@link dev.rung.postgres.PostgresTypes}; maintainers find each family of statements in a package
 * below this one.
 *
 * <p>Each statement is a value that knows its SQL, whether it may run in a transaction, and what it makes or removes. Names,
 * literals, types and expressions are jOOQ's, so all quoting is jOOQ's too. The packages run nothing and know nothing of
 * migrations.
 */
@NullMarked
package dev.rung.postgres;

import org.jspecify.annotations.NullMarked;

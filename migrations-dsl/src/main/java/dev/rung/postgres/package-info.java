/**
 * Typed statements of PostgreSQL in addition to jOOQ's DSL. Authors start with {@link dev.rung.postgres.PostgresDSL},
 * which has all entry points, and with {@link dev.rung.postgres.PostgresTypes}. Each family of statements is in a
 * subpackage.
 *
 * <p>A statement is a value that contains its SQL, whether it can run inside a transaction, and its effects on the
 * catalog. Names, literals, types and expressions are jOOQ's, and jOOQ quotes them. The packages don't run statements
 * and don't depend on migrations.
 */
@NullMarked
package dev.rung.postgres;

import org.jspecify.annotations.NullMarked;

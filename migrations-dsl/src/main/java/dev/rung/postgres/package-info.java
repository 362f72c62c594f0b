/**
 * PostgreSQL's DDL where jOOQ's open-source DSL has no word for it, in jOOQ's style: import
 * {@link dev.rung.postgres.PostgresDSL} beside {@code org.jooq.impl.DSL}.
 *
 * <p>Each statement is a record that says how it renders, whether it may run in a transaction, and what it makes or
 * removes. Names, literals, types and expressions are jOOQ's, so all quoting is jOOQ's too. The package runs nothing and
 * knows nothing of migrations.
 */
@NullMarked
package dev.rung.postgres;

import org.jspecify.annotations.NullMarked;

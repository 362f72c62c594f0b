/**
 * What PostgreSQL can do to objects of any kind: alter, drop and comment on them. The families build their own clauses
 * on these.
 */
@NullMarked
package dev.rung.postgres.objects;

import org.jspecify.annotations.NullMarked;

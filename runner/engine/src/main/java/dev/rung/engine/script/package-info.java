/**
 * The second stage: from classes to {@link dev.rung.engine.model.Script}s. It calls each migration's {@code up} and
 * {@code down} with a recorder, renders every step to SQL, computes the checksum, and checks the scripts against each
 * other and against PostgreSQL's rules about transactions. It doesn't use a database.
 */
@NullMarked
package dev.rung.engine.script;

import org.jspecify.annotations.NullMarked;

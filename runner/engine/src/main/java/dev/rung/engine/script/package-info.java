/**
 * Second stage: from classes to {@link dev.rung.engine.model.Script}s. It calls each migration's {@code up} and
 * {@code down} with a recorder, renders every step to the SQL that will run, computes the checksum, and checks the scripts
 * against each other and against PostgreSQL's rules about transactions. No database is involved.
 */
@NullMarked
package dev.rung.engine.script;

import org.jspecify.annotations.NullMarked;

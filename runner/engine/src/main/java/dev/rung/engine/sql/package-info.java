/**
 * Processes the text of SQL: renders queries such that checksums never change, and analyzes the leading keywords of
 * plain SQL.
 */
@NullMarked
package dev.rung.engine.sql;

import org.jspecify.annotations.NullMarked;

/**
 * The text of SQL: how queries are rendered, so that checksums never change, and what the leading keywords of plain SQL say.
 */
@NullMarked
package dev.rung.engine.sql;

import org.jspecify.annotations.NullMarked;

package dev.rung.engine.script;

import dev.rung.engine.model.SourceLine;

/**
 * One {@code INSERT} of a seed.
 *
 * @param line where its rows were written
 * @param table the unqualified name of the table
 * @param text the SQL
 * @param rows how many rows it offers
 */
public record SeedInsert(SourceLine line, String table, String text, int rows) {}

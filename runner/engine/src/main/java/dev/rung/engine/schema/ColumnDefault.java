package dev.rung.engine.schema;

import java.util.SortedSet;

/**
 * The default value of a column.
 *
 * @param expression the expression
 * @param dependencies the objects that the expression uses
 */
public record ColumnDefault(String expression, SortedSet<ObjectId> dependencies) {}

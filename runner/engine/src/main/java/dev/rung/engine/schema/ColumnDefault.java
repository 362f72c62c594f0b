package dev.rung.engine.schema;

import java.util.NavigableSet;

/**
 * The default value of a column.
 *
 * @param expression the expression
 * @param dependencies the objects that the expression uses
 */
public record ColumnDefault(String expression, NavigableSet<ObjectId> dependencies) {}

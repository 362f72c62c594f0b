package dev.rung.engine.schema;

/**
 * The expression of a generated column.
 *
 * @param expression the expression
 * @param stored whether the value is stored; if not, the column is virtual
 */
public record Generated(String expression, boolean stored) {}

package dev.rung.engine.schema;

/**
 * A rewrite rule, except the one of a view.
 *
 * @param table the table or view
 * @param enabled when it is enabled
 * @param definition the statement that PostgreSQL prints
 */
public record Rule(QualifiedName table, Trigger.Enabled enabled, String definition) implements Definition {}

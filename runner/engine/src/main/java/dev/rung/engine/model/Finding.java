package dev.rung.engine.model;

import dev.rung.Rule;
import dev.rung.Severity;

/**
 * A finding of a lint rule.
 *
 * @param rule the rule
 * @param severity its severity
 * @param migration the migration that it is about
 * @param line the step, or the class if the finding is about the whole migration
 * @param message what the step does and which problem this causes
 * @param remedy the safe alternative
 */
public record Finding(
        Rule rule, Severity severity, MigrationId migration, SourceLine line, String message, Message remedy) {

    /** Whether the finding prevents the migration from being applied in production. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}

package dev.rung.engine.model;

import dev.rung.Rule;
import dev.rung.Severity;

/**
 * What a rule found.
 *
 * @param rule the rule
 * @param severity how serious it is
 * @param migration where it found it
 * @param line the step, or the class where it is about all of the migration
 * @param message what the step does and whom it hurts
 * @param remedy the safe way
 */
public record Finding(
        Rule rule, Severity severity, MigrationId migration, SourceLine line, String message, Message remedy) {

    /** Whether it keeps a migration from being applied in production. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}

package dev.rung.engine.lint;

import dev.rung.Rule;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.SourceLine;

/**
 * What a rule found.
 *
 * @param rule the rule
 * @param migration where it found it
 * @param line the step
 * @param message what the step does and whom it hurts
 * @param remedy the safe way
 */
public record Finding(Rule rule, MigrationId migration, SourceLine line, String message, String remedy) {}

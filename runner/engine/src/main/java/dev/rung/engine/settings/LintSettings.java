package dev.rung.engine.settings;

import dev.rung.Rule;
import dev.rung.Severity;
import dev.rung.engine.model.ScriptedSet;
import java.time.Duration;
import java.util.Map;

/**
 * The settings of the lint rules.
 *
 * @param severities the severities that this project changes
 * @param statementTimeout the run's limit for a statement; zero means no limit
 */
public record LintSettings(Map<Rule, Severity> severities, Duration statementTimeout) {

    /** The rules' own severities, and no statement timeout. */
    public static final LintSettings DEFAULT = new LintSettings(Map.of(), Duration.ZERO);

    /** Copies the map. */
    public LintSettings {
        severities = Map.copyOf(severities);
    }

    /**
     * The severity of a rule in a set. The set's severity takes precedence over the project's, and the project's over
     * the rule's.
     */
    public Severity severityOf(Rule rule, ScriptedSet set) {
        Severity project = severities.getOrDefault(rule, rule.severity());
        return set.severities().getOrDefault(rule, project);
    }
}

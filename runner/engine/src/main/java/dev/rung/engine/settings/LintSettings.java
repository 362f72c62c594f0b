package dev.rung.engine.settings;

import dev.rung.Rule;
import dev.rung.Severity;
import dev.rung.engine.model.ScriptedSet;
import java.time.Duration;
import java.util.Map;

/**
 * How rules are applied.
 *
 * @param severities of the rules whose severity differs in this project
 * @param statementTimeout the run's longest time for a statement; zero is no limit
 */
public record LintSettings(Map<Rule, Severity> severities, Duration statementTimeout) {

    /** The severities of the rules themselves, and no timeout. */
    public static final LintSettings DEFAULT = new LintSettings(Map.of(), Duration.ZERO);

    /** Copies the map. */
    public LintSettings {
        severities = Map.copyOf(severities);
    }

    /** How serious a rule is in a set: the set's word counts before the project's, and the project's before the rule's. */
    public Severity severityOf(Rule rule, ScriptedSet set) {
        Severity project = severities.getOrDefault(rule, rule.severity());
        return set.severities().getOrDefault(rule, project);
    }
}

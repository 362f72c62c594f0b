package dev.rung.engine.safeguard;

import dev.rung.Environment;
import dev.rung.Rule;
import dev.rung.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of the safeguards.
 *
 * @param environment the environment that the run was given
 * @param lossAllowedIn the name of the production database in which data may be lost
 * @param severities the severities that this project changes
 */
public record SafeguardSettings(
        Optional<Environment> environment, Optional<String> lossAllowedIn, Map<Rule, Severity> severities) {

    /** Copies the map. */
    public SafeguardSettings {
        severities = Map.copyOf(severities);
    }
}

package dev.rung.engine.safeguard;

import dev.rung.Environment;
import dev.rung.Rule;
import dev.rung.Severity;
import dev.rung.engine.settings.Approval;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of the safeguards.
 *
 * @param environment the environment that the run was given
 * @param lossAllowedIn the name of the production database in which data may be lost
 * @param severities the severities that this project changes
 * @param approval the last decision about a run
 */
public record SafeguardSettings(
        Optional<Environment> environment,
        Optional<String> lossAllowedIn,
        Map<Rule, Severity> severities,
        Optional<Approval> approval) {

    /** Copies the map. */
    public SafeguardSettings {
        severities = Map.copyOf(severities);
    }
}

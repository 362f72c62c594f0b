package dev.rung.engine.safeguard;

import dev.rung.Environment;
import dev.rung.Rule;
import dev.rung.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * What a run is told.
 *
 * @param environment what the database is for
 * @param lossAllowedIn the name of the database in which data may be lost although it is for production
 * @param severities of the rules whose severity differs in this project
 */
public record SafeguardSettings(
        Optional<Environment> environment, Optional<String> lossAllowedIn, Map<Rule, Severity> severities) {

    /** Copies the map. */
    public SafeguardSettings {
        severities = Map.copyOf(severities);
    }
}

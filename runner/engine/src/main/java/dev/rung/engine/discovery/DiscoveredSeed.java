package dev.rung.engine.discovery;

import dev.rung.Environment;
import dev.rung.Seed;
import dev.rung.engine.model.SeedId;
import java.util.Set;

/**
 * A seed that was found and can be recorded.
 *
 * @param id its id
 * @param seed the seed itself
 * @param environments the environments that it is for
 */
public record DiscoveredSeed(SeedId id, Seed seed, Set<Environment> environments) {

    /** Copies the set. */
    public DiscoveredSeed {
        environments = Set.copyOf(environments);
    }
}

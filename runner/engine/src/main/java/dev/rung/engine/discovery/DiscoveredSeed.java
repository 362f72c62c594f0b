package dev.rung.engine.discovery;

import dev.rung.Environment;
import dev.rung.Seed;
import dev.rung.engine.model.SeedId;
import java.util.Set;

/**
 * A seed that was found on the class path.
 *
 * @param id its id
 * @param seed the seed
 * @param environments the environments that it is planted in
 */
public record DiscoveredSeed(SeedId id, Seed seed, Set<Environment> environments) {

    /** Copies the set. */
    public DiscoveredSeed {
        environments = Set.copyOf(environments);
    }
}

package dev.rung.engine.model;

import java.util.List;

/**
 * What was planted.
 *
 * @param plan what was planned
 * @param planted a line per seed, in order
 */
public record SeedOutcome(SeedPlan plan, List<Planted> planted) {

    /** Copies the list. */
    public SeedOutcome {
        planted = List.copyOf(planted);
    }

    /**
     * A seed that was planted.
     *
     * @param seed the seed
     * @param offered how many rows it has
     * @param written how many of them were inserted or updated
     */
    public record Planted(SeedId seed, int offered, int written) {}
}

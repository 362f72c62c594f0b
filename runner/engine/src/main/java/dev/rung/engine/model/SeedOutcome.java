package dev.rung.engine.model;

import java.util.List;

/**
 * The result of planting seeds.
 *
 * @param plan the plan that ran
 * @param planted an element per seed, in order
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
     * @param offered how many rows it contains
     * @param written how many of these rows were inserted or updated
     */
    public record Planted(SeedId seed, long offered, long written) {}
}

package dev.rung.engine.model;

import java.util.List;

/**
 * The result of a baseline.
 *
 * @param adopted the migrations that are recorded now
 * @param doubts the objects of these migrations that the catalog doesn't contain; for you to check
 */
public record Baseline(List<MigrationId> adopted, List<Doubt> doubts) {

    /** Copies the lists. */
    public Baseline {
        adopted = List.copyOf(adopted);
        doubts = List.copyOf(doubts);
    }
}

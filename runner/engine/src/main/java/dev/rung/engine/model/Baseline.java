package dev.rung.engine.model;

import java.util.List;

/**
 * What a baseline did.
 *
 * @param adopted the migrations that are recorded now
 * @param doubts what they make and the catalog doesn't show; for the person to judge
 */
public record Baseline(List<MigrationId> adopted, List<Doubt> doubts) {

    /** Copies the lists. */
    public Baseline {
        adopted = List.copyOf(adopted);
        doubts = List.copyOf(doubts);
    }
}

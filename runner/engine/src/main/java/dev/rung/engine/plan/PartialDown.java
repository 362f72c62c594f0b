package dev.rung.engine.plan;

import dev.rung.engine.model.Step;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the steps that undo a partly applied stepwise migration. Only the steps of {@code down} may run whose
 * counterparts in {@code up} have run. Two steps are counterparts if one creates the object that the other drops.
 */
final class PartialDown {

    private PartialDown() {}

    /**
     * Finds the steps of {@code down} to run if only the first steps of {@code up} are complete.
     *
     * @param up the steps of {@code up}
     * @param complete how many of them are complete
     * @param down the steps of {@code down}
     * @return the steps of {@code down} that undo the completed ones; empty if one of its steps has no known
     *     counterpart
     */
    static Optional<List<Step>> of(List<Step> up, int complete, List<Step> down) {
        if (complete == up.size()) {
            return Optional.of(down);
        }
        List<Step> steps = new ArrayList<>();
        if (complete > 0) {
            for (Step step : down) {
                OptionalInt counterpart = counterpartOf(step, up);
                if (counterpart.isEmpty()) {
                    return Optional.empty();
                }
                if (counterpart.getAsInt() < complete) {
                    steps.add(step);
                }
            }
        }
        return Optional.of(steps);
    }

    private static OptionalInt counterpartOf(Step down, List<Step> up) {
        int[] places = down.effects().stream()
                .mapToInt(effect -> placeOfInverse(effect, up))
                .distinct()
                .toArray();
        return places.length == 1 && places[0] >= 0 ? OptionalInt.of(places[0]) : OptionalInt.empty();
    }

    /** The index of the step with the inverse effect; negative unless exactly one step has it. */
    private static int placeOfInverse(Effect effect, List<Step> up) {
        Optional<Effect> inverse = inverse(effect);
        if (inverse.isEmpty()) {
            return -1;
        }
        int found = -1;
        for (int i = 0; i < up.size(); i++) {
            if (up.get(i).effects().contains(inverse.get())) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static Optional<Effect> inverse(Effect effect) {
        CatalogObject object = effect.object();
        return switch (effect) {
            case Effect.Creates creates -> Optional.of(new Effect.Drops(object));
            case Effect.Drops drops -> Optional.of(new Effect.Creates(object));
            case Effect.Validates validates -> Optional.empty();
        };
    }
}

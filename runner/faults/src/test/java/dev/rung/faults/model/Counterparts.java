package dev.rung.faults.model;

import dev.rung.faults.model.Change.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Determines the steps that undo a partly applied migration. Each step of {@code down} is the counterpart of the step
 * of {@code up} that creates what it drops, or drops what it creates, and runs only if this step has run. If a step has
 * no unique counterpart, the migration can't be undone from there.
 */
final class Counterparts {

    private Counterparts() {}

    /** The steps of {@code down} that undo the first steps of {@code up}. */
    static Optional<List<Change>> of(List<Change> up, int done, List<Change> down) {
        if (done == up.size()) {
            return Optional.of(down);
        }
        List<Change> steps = new ArrayList<>();
        for (Change step : done == 0 ? List.<Change>of() : down) {
            List<Integer> places = step.claim().stream()
                    .map(Claim::opposite)
                    .flatMap(opposite -> IntStream.range(0, up.size())
                            .filter(i ->
                                    up.get(i).claim().filter(opposite::equals).isPresent())
                            .boxed())
                    .toList();
            if (places.size() != 1) {
                return Optional.empty();
            }
            if (places.getFirst() < done) {
                steps.add(step);
            }
        }
        return Optional.of(steps);
    }
}

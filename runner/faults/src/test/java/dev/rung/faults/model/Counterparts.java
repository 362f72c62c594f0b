package dev.rung.faults.model;

import dev.rung.faults.model.Change.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The way down from the middle: each step down belongs to the one step up that makes what it drops, or drops what it makes,
 * and runs only if that one has run. Where that can't be told of every step, there is no such way.
 */
final class Counterparts {

    private Counterparts() {}

    /** The steps down that undo the first few steps up. */
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

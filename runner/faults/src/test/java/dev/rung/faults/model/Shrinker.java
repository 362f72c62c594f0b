package dev.rung.faults.model;

import dev.rung.faults.model.Trial.Discrepancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shortens a sequence that reveals a defect until every remaining part is necessary. */
final class Shrinker {

    private final Trial trial;

    Shrinker(Trial trial) {
        this.trial = trial;
    }

    Discrepancy shrink(Discrepancy found) {
        Set<String> kind = found.kind();
        Discrepancy shortest = found;
        Optional<Discrepancy> shorter = Optional.of(found);
        while (shorter.isPresent()) {
            shortest = shorter.get();
            shorter = candidates(shortest.sequence().actions())
                    .flatMap(actions -> trial.run(new Sequence(actions)).stream())
                    .filter(discrepancy -> discrepancy.kind().equals(kind))
                    .findFirst();
        }
        return shortest;
    }

    /** Slightly shorter sequences: without an action, or with a simpler action in its place. */
    private static Stream<List<Action>> candidates(List<Action> actions) {
        Stream<List<Action>> halves =
                actions.size() < 4 ? Stream.empty() : Stream.of(actions.subList(actions.size() / 2, actions.size()));
        Stream<List<Action>> shorter = indexes(actions).map(i -> replaced(actions, i, List.of()));
        Stream<List<Action>> simpler = indexes(actions)
                .flatMap(i -> simpler(actions.get(i)).map(action -> replaced(actions, i, List.of(action))));
        return Stream.of(halves, shorter, simpler).flatMap(each -> each);
    }

    private static Stream<Integer> indexes(List<Action> actions) {
        return Stream.iterate(0, i -> i < actions.size(), i -> i + 1);
    }

    private static List<Action> replaced(List<Action> actions, int index, List<Action> others) {
        List<Action> fewer = new ArrayList<>(actions);
        fewer.remove(index);
        fewer.addAll(index, others);
        return fewer;
    }

    private static Stream<Action> simpler(Action action) {
        return switch (action) {
            case Action.Write write -> simpler(write.definition()).map(Action.Write::new);
            case Action.Run run
            when !(run.mishap() instanceof Mishap.None) -> Stream.of(new Action.Run(run.command(), new Mishap.None()));
            case Action.Both both ->
                Stream.of(both.one(), both.other()).map(command -> new Action.Run(command, new Mishap.None()));
            default -> Stream.empty();
        };
    }

    private static Stream<Definition> simpler(Definition definition) {
        Stream<Definition> mode = definition.stepwise() && definition.isTransactional()
                ? Stream.of(definition.inMode(false))
                : Stream.empty();
        Stream<Definition> ups = without(definition.up()).map(definition::withUp);
        Stream<Definition> downs = without(definition.down()).map(definition::withDown);
        return Stream.of(mode, ups, downs).flatMap(each -> each);
    }

    /** The shorter scripts; a script must have a step. */
    private static Stream<List<Change>> without(List<Change> script) {
        return script.size() < 2
                ? Stream.empty()
                : Stream.iterate(0, i -> i < script.size(), i -> i + 1).map(i -> {
                    List<Change> fewer = new ArrayList<>(script);
                    fewer.remove((int) i);
                    return fewer;
                });
    }
}

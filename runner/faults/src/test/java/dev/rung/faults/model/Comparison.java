package dev.rung.faults.model;

import dev.rung.engine.exception.RungException;
import dev.rung.faults.model.Bench.Ending;
import dev.rung.faults.model.Expected.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the result of an action with the expected results. */
final class Comparison {

    private final List<Expected> expected;
    private final List<Ending> endings;
    private final Observation observed;

    Comparison(Collection<Expected> expected, List<Ending> endings, Observation observed) {
        this.expected = List.copyOf(expected);
        this.endings = List.copyOf(endings);
        this.observed = observed;
    }

    /** The expected worlds that match the observation; empty if none does. */
    List<World> worlds() {
        return expected.stream()
                .filter(each -> each.verdicts().equals(verdicts()))
                .map(Expected::world)
                .filter(world -> Observation.of(world).equals(observed))
                .distinct()
                .toList();
    }

    /** The error in an exception: it must be one of Rung's own exceptions, with a message. */
    Optional<String> wrongException() {
        return endings.stream()
                .flatMap(ending -> ending.thrown().stream())
                .filter(thrown -> !(thrown instanceof RungException)
                        || thrown.getMessage() == null
                        || thrown.getMessage().isBlank())
                .map(thrown -> "not one of Rung's exceptions: " + thrown)
                .findFirst();
    }

    /** The difference from the most similar expected world. */
    String difference() {
        return expected.stream()
                .map(this::difference)
                .min(Comparator.comparingInt((String text) -> text.length()))
                .orElse("nothing was expected");
    }

    private String difference(Expected other) {
        Observation wanted = Observation.of(other.world());
        List<String> lines = new ArrayList<>();
        if (!other.verdicts().equals(verdicts())) {
            lines.add("  ended " + verdicts() + " rather than " + other.verdicts());
        }
        lines.addAll(differences(wanted.contents(), observed.contents()));
        if (!wanted.history().equals(observed.history())) {
            lines.add("  history " + observed.history() + " rather than " + wanted.history());
        }
        if (!wanted.log().equals(observed.log())) {
            lines.add("  log " + observed.log() + " rather than " + wanted.log());
        }
        String words = endings.stream()
                .flatMap(ending -> ending.thrown().stream())
                .map(thrown -> "\n  message: " + thrown.getMessage().replace("\n", "\n    "))
                .collect(Collectors.joining());
        return String.join("\n", lines) + words;
    }

    private static List<String> differences(Collection<String> wanted, Collection<String> seen) {
        TreeSet<String> missing = new TreeSet<>(wanted);
        missing.removeAll(seen);
        TreeSet<String> added = new TreeSet<>(seen);
        added.removeAll(wanted);
        return Stream.concat(
                        missing.stream().map(line -> "  missing: " + line),
                        added.stream().map(line -> "  unexpected: " + line))
                .toList();
    }

    private List<Verdict> verdicts() {
        return endings.stream().map(Ending::verdict).toList();
    }
}

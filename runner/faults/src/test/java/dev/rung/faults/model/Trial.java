package dev.rung.faults.model;

import dev.rung.faults.model.Bench.Ending;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs a sequence, and compares the result after each of its actions. */
final class Trial {

    private static final Pattern KIND = Pattern.compile("^( *(?:missing: |unexpected: )?[^ ]+ ).*");

    private final Bench bench;

    Trial(Bench bench) {
        this.bench = bench;
    }

    /**
     * A discrepancy between the model and the engine.
     *
     * @param sequence the actions so far
     * @param difference the difference between the observed and the expected result
     */
    record Discrepancy(Sequence sequence, String difference) {

        @Override
        public String toString() {
            return sequence + "\n" + difference;
        }

        /** The kinds of lines that differ. A shortened sequence must show the same defect, not another one. */
        Set<String> kind() {
            return difference
                    .lines()
                    .takeWhile(line -> !line.startsWith("  message: "))
                    .map(line -> KIND.matcher(line).replaceFirst("$1"))
                    .collect(Collectors.toSet());
        }
    }

    /** Runs a sequence, and returns the discrepancy, if any. */
    Optional<Discrepancy> run(Sequence sequence) {
        try {
            return attempt(sequence);
        } catch (SQLException e) {
            throw new IllegalStateException("the bench failed at\n" + sequence, e);
        }
    }

    private Optional<Discrepancy> attempt(Sequence sequence) throws SQLException {
        bench.clear();
        Set<World> worlds = new LinkedHashSet<>(List.of(World.EMPTY));
        for (int i = 0; i < sequence.actions().size(); i++) {
            Action action = sequence.actions().get(i);
            Set<Expected> expected = new LinkedHashSet<>();
            worlds.forEach(world -> expected.addAll(Model.after(world, action)));
            List<Ending> endings = bench.act(worlds.iterator().next(), action);
            Comparison comparison = new Comparison(expected, endings, bench.observe());
            List<World> now = comparison.worlds();
            Optional<String> wrong = comparison.wrongException();
            if (now.isEmpty() || wrong.isPresent()) {
                String difference = wrong.orElseGet(comparison::difference);
                return Optional.of(new Discrepancy(upTo(sequence, i), difference));
            }
            worlds = new LinkedHashSet<>(now);
            boolean isUpToDate = worlds.iterator().next().isUpToDate();
            if (!endings.isEmpty() && bench.isUpToDate(worlds.iterator().next()) != isUpToDate) {
                return Optional.of(new Discrepancy(
                        upTo(sequence, i),
                        "  rung status --check reports that the set is " + (isUpToDate ? "not " : "") + "up to date"));
            }
        }
        return Optional.empty();
    }

    private static Sequence upTo(Sequence sequence, int last) {
        return new Sequence(sequence.actions().subList(0, last + 1));
    }
}

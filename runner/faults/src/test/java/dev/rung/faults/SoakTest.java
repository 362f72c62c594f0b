package dev.rung.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.scratch.ScratchDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Disturbs the sets of the applications up to three times in a row, at random places and with random faults. */
final class SoakTest {

    /** The seed of the random choices; set it to repeat a test. */
    private static final long SEED = Long.getLong("rung.faults.seed", System.nanoTime());

    private static final int MOST_FAULTS = 3;
    private static final List<Fault> FAULTS = List.of(Fault.values());

    @Test
    void a_few_rounds_of_random_faults_leave_the_sets_as_undisturbed_runs_do() {
        soak(List.of(Kinds.ofTheSoak().get(0), Kinds.ofTheSoak().get(4)), 4);
    }

    @Test
    @Tag("whole")
    void two_hundred_rounds_of_random_faults_leave_the_sets_as_undisturbed_runs_do() {
        soak(Kinds.ofTheSoak(), 200);
    }

    private static void soak(List<Kind> kinds, int rounds) {
        try (Benches benches = new Benches()) {
            Matrix matrix = new Matrix(kinds, benches);
            List<Round> planned = IntStream.range(0, rounds)
                    .mapToObj(number -> Round.of(number, kinds, matrix))
                    .toList();
            List<Round> done = benches.each(planned, (bench, round) -> round.run(bench, matrix));
            Report.print("soak", table(done));
            assertThat(done.stream().flatMap(round -> round.failure().stream()))
                    .as("rounds that did not converge, with -Drung.faults.seed=%s", SEED)
                    .isEmpty();
        }
    }

    private static String table(List<Round> rounds) {
        String rows = rounds.stream()
                .collect(Collectors.groupingBy(round -> round.kind().name(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        return "| kind | rounds survived | faults that hit |\n|---|---|---|\n" + rows + row("all", rounds);
    }

    private static String row(String title, List<Round> rounds) {
        long survived =
                rounds.stream().filter(round -> round.failure().isEmpty()).count();
        int hits = rounds.stream().mapToInt(Round::hits).sum();
        return "| " + title + " | " + survived + "/" + rounds.size() + " | " + hits + " |\n";
    }

    /**
     * A round.
     *
     * @param kind the kind of work
     * @param cells the faults, in order
     * @param hits how many of the faults hit a running runner
     * @param failure why the round did not converge; at most one reason
     */
    private record Round(Kind kind, List<Cell> cells, int hits, List<String> failure) {

        /** Chooses the faults of a round. */
        static Round of(int number, List<Kind> kinds, Matrix matrix) {
            Random random = new Random(SEED + number);
            Kind kind = kinds.get(number % kinds.size());
            List<List<Place>> places = List.copyOf(matrix.places(kind).stream()
                    .collect(Collectors.groupingBy(Place::sort, TreeMap::new, Collectors.toList()))
                    .values());
            List<Cell> cells = new ArrayList<>();
            int faults = 1 + random.nextInt(MOST_FAULTS);
            while (cells.size() < faults) {
                List<Place> ofOneSort = places.get(random.nextInt(places.size()));
                Place place = ofOneSort.get(random.nextInt(ofOneSort.size()));
                Fault fault = FAULTS.get(random.nextInt(FAULTS.size()));
                if (Matrix.isPossible(fault, place)) {
                    cells.add(new Cell(kind, place, fault));
                }
            }
            return new Round(kind, cells, 0, List.of());
        }

        /** Runs the round. A run after a disturbed one has less to do, and may end before it reaches a place. */
        Round run(Bench bench, Matrix matrix) {
            int hit = 0;
            try (ScratchDatabase database = bench.databaseFor(kind);
                    Bench.Recovery recovery = bench::recover) {
                Experiment experiment =
                        new Experiment(bench, kind, matrix.undisturbed(kind).state());
                for (Cell cell : cells) {
                    hit += experiment.disturb(cell.place(), cell.fault(), database) ? 1 : 0;
                    bench.recover();
                }
                experiment.converge(database);
                experiment.assertConverged(database);
                return new Round(kind, cells, hit, List.of());
            } catch (AssertionError | RuntimeException e) {
                Report.note(cells + ": " + e);
                return new Round(kind, cells, hit, List.of(cells + "\n  " + e));
            }
        }
    }
}

package dev.rung.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Measures the tools of a case in turn (A B C A B C ...), so that a busy moment of the machine affects all of them. */
final class Rounds {

    private Rounds() {}

    /**
     * Measures all tools of a case. Each of them first runs untimed.
     *
     * @param bench the number of rounds and of untimed runs
     * @param caseName the name of the case
     * @param contestants the tools
     */
    static List<Row> run(Bench bench, String caseName, List<Contestant> contestants) {
        return run(bench, caseName, bench.sizes().untimed(), contestants);
    }

    /**
     * Measures all tools of a case.
     *
     * @param bench the number of rounds
     * @param caseName the name of the case
     * @param untimed the number of untimed runs of each tool before the first round
     * @param contestants the tools
     */
    static List<Row> run(Bench bench, String caseName, int untimed, List<Contestant> contestants) {
        List<List<Measurement>> runs = new ArrayList<>();
        for (Contestant contestant : contestants) {
            runs.add(new ArrayList<>());
            for (int i = 0; i < untimed; i++) {
                bench.report(caseName + ": warming up " + contestant.key().tool());
                contestant.run().measure();
            }
        }
        for (int round = 1; round <= bench.rounds(); round++) {
            for (int i = 0; i < contestants.size(); i++) {
                bench.report(caseName + ": round " + round + " of " + bench.rounds() + ", "
                        + contestants.get(i).key().tool());
                runs.get(i).add(contestants.get(i).run().measure());
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < contestants.size(); i++) {
            Contestant contestant = contestants.get(i);
            rows.add(new Row(contestant.key(), contestant.title(), Figures.of(runs.get(i)), contestant.goals()));
        }
        return rows;
    }
}

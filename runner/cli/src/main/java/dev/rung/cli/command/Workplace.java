package dev.rung.cli.command;

import dev.rung.cli.connection.Database;
import dev.rung.cli.output.GivenOptions;
import dev.rung.cli.output.Output;
import dev.rung.cli.output.Progress;
import dev.rung.cli.output.Where;
import dev.rung.engine.Rung;
import dev.rung.engine.model.ScriptedSeed;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Some sets and the database that they are worked on, one after the other.
 *
 * @param database the database
 * @param rungs a set each, in order
 * @param progress what the sets' runs are heard by
 * @param output where to print
 * @param given the options that said so
 */
record Workplace(Database database, List<Rung> rungs, Progress progress, Output output, GivenOptions given) {

    Workplace {
        rungs = List.copyOf(rungs);
    }

    /** The same, the last set first. */
    Workplace reversed() {
        return new Workplace(database, rungs.reversed(), progress, output, given);
    }

    /** What the work on a set is about. */
    Where where(Rung rung) {
        return new Where(rung.set().name(), rung.schema(), database, given);
    }

    /** Says which set comes next, and where. */
    void announce(Rung rung) {
        output.heading(where(rung).toString());
    }

    /** Prepares for the lines about some seeds. */
    void align(List<ScriptedSeed> seeds) {
        progress.align(seeds.stream().map(seed -> seed.id().toString()).toList());
    }

    /** Says what one could do next. */
    void hint(List<String> lines) {
        lines.forEach(line -> output.say(output.style().dim(line)));
    }

    /** Does something with each set in turn, and stops at the first failure. */
    void forEach(Consumer<Rung> work) {
        for (int i = 0; i < rungs.size(); i++) {
            boolean done = false;
            try {
                work.accept(rungs.get(i));
                done = true;
            } finally {
                List<Rung> left = rungs.subList(i + 1, rungs.size());
                if (!done && !left.isEmpty()) {
                    output.say("left out after the failure: " + names(left));
                }
            }
        }
    }

    private static String names(List<Rung> rungs) {
        return rungs.stream().map(rung -> rung.set().name().toString()).collect(Collectors.joining(", "));
    }
}

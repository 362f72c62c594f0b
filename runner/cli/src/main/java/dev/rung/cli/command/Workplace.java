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
 * The selected sets and their database.
 *
 * @param database the database
 * @param rungs the sets, in order
 * @param progress prints the progress of the runs
 * @param output prints the results
 * @param given the options that selected them
 */
record Workplace(Database database, List<Rung> rungs, Progress progress, Output output, GivenOptions given) {

    Workplace {
        rungs = List.copyOf(rungs);
    }

    /** Returns a copy with the sets in reverse order. */
    Workplace reversed() {
        return new Workplace(database, rungs.reversed(), progress, output, given);
    }

    /** Describes a set and its database. */
    Where where(Rung rung) {
        return new Where(rung.set().name(), rung.schema(), database, given);
    }

    /** Prints a heading for a set. */
    void announce(Rung rung) {
        output.heading(where(rung).toString());
    }

    /** Aligns the lines about some seeds. */
    void align(List<ScriptedSeed> seeds) {
        progress.align(seeds.stream().map(seed -> seed.id().toString()).toList());
    }

    /** Prints suggestions. */
    void hint(List<String> lines) {
        lines.forEach(line -> output.say(output.style().dim(line)));
    }

    /** Runs an action on each set in order, and stops at the first failure. */
    void forEach(Consumer<Rung> work) {
        for (int i = 0; i < rungs.size(); i++) {
            boolean done = false;
            try {
                work.accept(rungs.get(i));
                done = true;
            } finally {
                List<Rung> left = rungs.subList(i + 1, rungs.size());
                if (!done && !left.isEmpty()) {
                    output.say("skipped after the failure: " + names(left));
                }
            }
        }
    }

    private static String names(List<Rung> rungs) {
        return rungs.stream().map(rung -> rung.set().name().toString()).collect(Collectors.joining(", "));
    }
}

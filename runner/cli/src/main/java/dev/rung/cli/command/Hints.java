package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.output.GivenOptions;
import dev.rung.cli.output.RunReport;
import dev.rung.engine.Rung;
import java.util.List;
import java.util.Optional;

/** What to type next, for the developer at the keyboard; in other environments nobody is. */
final class Hints {

    private Hints() {}

    /**
     * Says what comes after a run of migrations.
     *
     * @param rung the set
     * @param report what the run did
     * @param environment what the database is for
     * @param given the options that said what was worked on
     * @return lines, empty if there is nothing to say
     */
    static List<String> after(Rung rung, RunReport report, Optional<Environment> environment, GivenOptions given) {
        if (environment.filter(it -> it == Environment.DEVELOPMENT).isEmpty()) {
            return List.of();
        }
        if (report.completed().isEmpty()) {
            return List.of("next: " + given.in("rung create NAME") + " writes the next migration");
        }
        boolean hasSeeds =
                rung.set().seeds().stream().anyMatch(seed -> seed.environments().contains(Environment.DEVELOPMENT));
        String redo = given.in("rung redo") + " tries the newest way back";
        return List.of(
                "next: " + (hasSeeds ? given.in("rung seed --env development") + " plants the seeds; " + redo : redo));
    }
}

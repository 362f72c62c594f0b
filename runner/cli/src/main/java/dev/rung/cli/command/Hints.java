package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.output.GivenOptions;
import dev.rung.cli.output.RunReport;
import dev.rung.engine.Rung;
import java.util.List;
import java.util.Optional;

/** Suggests the next command to type. Only in development, because other environments are usually not interactive. */
final class Hints {

    private Hints() {}

    /**
     * Suggests what to do after a run of migrations.
     *
     * @param rung the set
     * @param report the result of the run
     * @param environment the environment of the database
     * @param given the options to repeat in the suggestion
     * @return the lines; empty if there is nothing to suggest
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
        String redo = given.in("rung redo") + " tests the newest down";
        return List.of(
                "next: " + (hasSeeds ? given.in("rung seed --env development") + " plants the seeds; " + redo : redo));
    }
}

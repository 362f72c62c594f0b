package dev.rung.cli.command;

import dev.rung.Environment;
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
     * @return lines, empty if there is nothing to say
     */
    static List<String> after(Rung rung, RunReport report, Optional<Environment> environment) {
        if (environment.filter(it -> it == Environment.DEVELOPMENT).isEmpty()) {
            return List.of();
        }
        if (report.completed().isEmpty()) {
            return List.of("next: rung create NAME writes the next migration");
        }
        boolean hasSeeds =
                rung.set().seeds().stream().anyMatch(seed -> seed.environments().contains(Environment.DEVELOPMENT));
        return hasSeeds
                ? List.of("next: rung seed --env development plants the seeds; rung redo tries the newest way back")
                : List.of("next: rung redo tries the newest way back");
    }
}

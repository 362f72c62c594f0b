package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.output.Preview;
import dev.rung.cli.output.RunReport;
import dev.rung.cli.usage.ExitCode;
import dev.rung.engine.Rung;
import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.PlannedMigration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Plans that destroy data. All plans are made, shown and confirmed before the first one runs. */
final class PlannedRuns {

    private final Workplace workplace;
    private final Map<Rung, Plan> plans = new LinkedHashMap<>();

    private PlannedRuns(Workplace workplace) {
        this.workplace = workplace;
    }

    /**
     * Makes the plans of all sets, in order.
     *
     * @param workplace the sets and their database
     * @param planner makes the plan of a set
     */
    static PlannedRuns of(Workplace workplace, Function<Rung, Plan> planner) {
        PlannedRuns runs = new PlannedRuns(workplace);
        workplace.forEach(rung -> runs.plans.put(rung, planner.apply(rung)));
        return runs;
    }

    /**
     * Shows the plans, asks, and runs them.
     *
     * @param question describes the action: {@code Roll this back}
     * @param confirmation asks for confirmation
     * @param backup saves the database first, if that is requested
     * @param run the limits of the backup's wait for locks
     * @param told the environment that the command line gives
     * @param invocation the run of the command
     */
    ExitCode confirmAndRun(
            String question,
            Confirmation confirmation,
            BackupFirst backup,
            RunOptions run,
            Optional<Environment> told,
            Invocation invocation) {
        boolean empty = plans.values().stream().allMatch(Plan::isEmpty);
        if (!empty && !backup.isWanted()) {
            backup.mindPolicy(Purpose.of(told, workplace.rungs().getFirst()), invocation);
        }
        if (!empty && confirmation.isNeeded()) {
            plans.forEach((rung, plan) -> workplace
                    .output()
                    .ask(Preview.of(
                            workplace.where(rung),
                            plan,
                            rung.impact().losses(plan),
                            workplace.output().style())));
            if (!confirmation.isGiven(question, workplace.database(), invocation.surroundings())) {
                workplace.output().ask("not confirmed: nothing was done");
                return ExitCode.FAILED;
            }
        }
        if (!empty) {
            backup.save(workplace, run.lockPatience(), invocation);
        }
        workplace.forEach(rung -> run(rung, Objects.requireNonNull(plans.get(rung))));
        sayWhatIsNext();
        return ExitCode.DONE;
    }

    private void sayWhatIsNext() {
        List<PlannedMigration> all = plans.values().stream()
                .flatMap(plan -> plan.migrations().stream())
                .toList();
        if (!all.isEmpty()
                && all.stream().allMatch(planned -> planned.direction() == Direction.DOWN)
                && plans.entrySet().stream().allMatch(each -> hasClasses(each.getKey(), each.getValue()))) {
            workplace
                    .output()
                    .say(workplace
                            .output()
                            .style()
                            .dim("next: " + workplace.given().in("rung migrate")
                                    + " applies again what was rolled back"));
        }
    }

    /** Whether the migrations of a plan can be applied again: a migration that was undone by its recorded script may have no class. */
    private static boolean hasClasses(Rung rung, Plan plan) {
        return plan.migrations().stream()
                .allMatch(planned -> rung.set().find(planned.migration().id()).isPresent());
    }

    private void run(Rung rung, Plan plan) {
        workplace.announce(rung);
        try {
            workplace.output().done(RunReport.of(workplace.where(rung), rung.run(plan)));
        } catch (MigrationFailedException e) {
            workplace.output().done(RunReport.of(workplace.where(rung), e));
            throw e;
        }
    }
}

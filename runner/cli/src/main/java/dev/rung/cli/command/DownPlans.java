package dev.rung.cli.command;

import dev.rung.cli.output.PlanReport;
import dev.rung.cli.output.PlanSummary;
import dev.rung.cli.output.Report;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.RollbackTarget;
import java.util.List;

/** Shows the plan of a rollback without running it. */
final class DownPlans {

    private DownPlans() {}

    /**
     * Shows the plans of some sets, the last set first. Also shows a plan that production would refuse because it loses data.
     *
     * @param choice the options of the rollback
     * @param target the target that results from the options
     * @param environment the environment that the command line gives
     * @param inShort whether to show one line for each migration
     */
    static void show(
            RollbackChoice choice,
            RollbackTarget target,
            EnvironmentOption environment,
            boolean inShort,
            Invocation invocation) {
        Workplace workplace = invocation
                .workplace((builder, database) ->
                        environment.applyTo(builder, invocation).allowDataLoss(database.name()))
                .reversed();
        choice.check(workplace);
        workplace.forEach(rung -> {
            Plan plan = choice.plan(target, rung);
            PlanReport report = new PlanReport(
                    workplace.where(rung),
                    plan,
                    new PlanReport.Notes(
                            Purpose.of(environment.given(invocation), rung),
                            invocation.project().backup(),
                            List.of(),
                            List.of(),
                            rung.impact().losses(plan)));
            Report shown = inShort ? new PlanSummary(report) : report;
            workplace.output().show(shown);
        });
    }
}

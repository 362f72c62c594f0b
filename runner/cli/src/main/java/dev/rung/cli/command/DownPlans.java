package dev.rung.cli.command;

import dev.rung.cli.output.PlanReport;
import dev.rung.cli.output.PlanSummary;
import dev.rung.cli.output.Report;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.RollbackTarget;
import java.util.List;

/** Shows the way down without going it. */
final class DownPlans {

    private DownPlans() {}

    /**
     * Shows it, the last set first, also where production would refuse it for the data that it loses: to see what that is.
     *
     * @param choice how far
     * @param target the same, checked
     * @param environment what the database is said to be for
     * @param inShort whether a line for each migration is enough
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

package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.output.PlanReport;
import dev.rung.cli.usage.ExitCode;
import dev.rung.engine.Rung;
import dev.rung.engine.plan.MigrationState;
import dev.rung.engine.plan.MigrationStatus;
import dev.rung.engine.plan.Plan;
import dev.rung.engine.plan.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung plan}. */
@picocli.CommandLine.Command(
        name = "plan",
        customSynopsis = {"rung plan [--to V] [--out-of-order] [--env E] [options]"},
        header = "Shows exactly what migrate would run.",
        description = {
            "",
            "Prints every statement that rung migrate would send, with the line of Java that makes it, why each"
                + " migration is in the plan, and whether it runs in one transaction or step by step. Repeatable"
                + " migrations that have changed are part of it. For production it also says what rung migrate would"
                + " refuse. Nothing is written.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung plan --url postgresql://app@localhost:5432/app",
            "  rung plan --to 007 > review.sql       SQL with comments, to be reviewed",
            "  rung plan --format json"
        })
final class PlanCommand implements Command {

    @Option(
            names = "--to",
            paramLabel = "V",
            description = "The last version to apply: its number, its id or its class's name. Default: the newest.")
    private @Nullable String version;

    @Option(names = "--out-of-order", description = "Plan migrations although newer ones are applied.")
    private boolean outOfOrder;

    @Mixin
    private EnvironmentOption environment = new EnvironmentOption();

    @Override
    public ExitCode run(Invocation invocation) {
        Workplace workplace = invocation.workplace(
                builder -> environment.applyTo(builder, invocation).allowOutOfOrder(outOfOrder));
        Target target = VersionArgument.resolve(version, workplace.rungs());
        show(workplace, target, environment.given(invocation), invocation);
        return ExitCode.DONE;
    }

    static void show(Workplace workplace, Target target, Optional<Environment> told, Invocation invocation) {
        workplace.forEach(rung -> {
            Optional<Environment> purpose = Purpose.of(told, rung);
            Plan plan = rung.plan(target);
            workplace
                    .output()
                    .show(new PlanReport(
                            workplace.where(rung),
                            plan,
                            new PlanReport.Notes(
                                    purpose,
                                    invocation.project().backup(),
                                    rung.impact().findings(plan),
                                    missing(rung, plan))));
        });
    }

    /** Where migrate would run nothing, what is missing is said, since it stops the next migration that comes. */
    private static List<MigrationStatus> missing(Rung rung, Plan plan) {
        return plan.isEmpty() ? rung.status().in(MigrationState.MISSING) : List.of();
    }
}

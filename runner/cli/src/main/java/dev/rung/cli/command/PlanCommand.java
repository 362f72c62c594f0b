package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.output.PlanReport;
import dev.rung.cli.output.PlanSummary;
import dev.rung.cli.output.Report;
import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.Rung;
import dev.rung.engine.model.MigrationState;
import dev.rung.engine.model.MigrationStatus;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung plan}. */
@picocli.CommandLine.Command(
        name = "plan",
        customSynopsis = {
            "rung plan [--to V | --count N] [--out-of-order] [--summary] [--env E] [options]",
            "       rung plan --down (--steps N | --to V | --all) [--recorded ID]... [--summary] [options]"
        },
        header = "Shows exactly what migrate or rollback would run.",
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
            "  rung plan --summary                   a line for each migration",
            "  rung plan --down --steps 1            the way back, and what it loses",
            "  rung plan --format json"
        })
final class PlanCommand implements Command {

    @Option(
            names = "--to",
            paramLabel = "V",
            description = "The last version to apply: its number, its id or its class's name. Default: the newest. With"
                    + " --down: the version to come down to.")
    private @Nullable String version;

    @Option(names = "--out-of-order", description = "Plan migrations although newer ones are applied.")
    private boolean outOfOrder;

    @Option(
            names = "--count",
            paramLabel = "N",
            converter = PositiveConverter.class,
            description = "Plan the next N pending migrations of each set at most.")
    private @Nullable Integer count;

    @Option(names = "--summary", description = "A line for each migration instead of its statements.")
    private boolean inShort;

    @Option(
            names = "--down",
            description = "Show the way down, as rung rollback would go it with the same --steps, --to, --all or"
                    + " --recorded.")
    private boolean down;

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = PositiveConverter.class,
            description = "With --down: how many migrations to undo.")
    private @Nullable Integer steps;

    @Option(names = "--all", description = "With --down: undo all of them, repeatable migrations included.")
    private boolean all;

    @Option(
            names = "--recorded",
            paramLabel = "ID",
            description = "With --down: undo this migration by the script that the history keeps. May be repeated.")
    private List<String> recorded = new ArrayList<>();

    @Mixin
    private EnvironmentOption environment = new EnvironmentOption();

    @Override
    public ExitCode run(Invocation invocation) {
        if (down) {
            refuse(outOfOrder, "--out-of-order", "up", "leave out one of --down and --out-of-order");
            refuse(count != null, "--count", "up", "give --steps N instead");
            RollbackChoice choice = new RollbackChoice(steps, version, all, recorded);
            DownPlans.show(choice, choice.target("plan --down"), environment, inShort, invocation);
            return ExitCode.DONE;
        }
        refuse(steps != null, "--steps", "down", "add --down, or give --count N instead");
        refuse(all, "--all", "down", "add --down, or leave it out");
        refuse(!recorded.isEmpty(), "--recorded", "down", "add --down, or leave it out");
        Workplace workplace = invocation.workplace(
                builder -> environment.applyTo(builder, invocation).allowOutOfOrder(outOfOrder));
        Target target = VersionArgument.resolve(version, count, workplace.rungs());
        show(workplace, target, environment.given(invocation), inShort, invocation);
        return ExitCode.DONE;
    }

    private static void refuse(boolean isGiven, String option, String way, String remedy) {
        if (isGiven) {
            throw new UsageException(option + " is about the way " + way + "\n  " + remedy);
        }
    }

    static void show(
            Workplace workplace, Target target, Optional<Environment> told, boolean inShort, Invocation invocation) {
        workplace.forEach(rung -> {
            Optional<Environment> purpose = Purpose.of(told, rung);
            Plan plan = rung.plan(target);
            PlanReport report = new PlanReport(
                    workplace.where(rung),
                    plan,
                    new PlanReport.Notes(
                            purpose,
                            invocation.project().backup(),
                            rung.impact().findings(plan),
                            missing(rung, plan),
                            List.of()));
            Report shown = inShort ? new PlanSummary(report) : report;
            workplace.output().show(shown);
        });
    }

    /** Where migrate would run nothing, what is missing is said, since it stops the next migration that comes. */
    private static List<MigrationStatus> missing(Rung rung, Plan plan) {
        return plan.isEmpty() ? rung.status().in(MigrationState.MISSING) : List.of();
    }
}

package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.output.GivenOptions;
import dev.rung.cli.output.PlanReport;
import dev.rung.cli.output.PlanSummary;
import dev.rung.cli.output.Report;
import dev.rung.cli.output.Where;
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
            "       rung plan --offline [--to V | --count N] [--summary] [options]",
            "       rung plan --down (--steps N | --to V | --all) [--recorded ID]... [--summary] [options]"
        },
        header = "Shows the exact SQL that migrate or rollback would run.",
        description = {
            "",
            "Prints every statement that rung migrate would run, with the line of Java that it comes from, the reason"
                + " why each migration is in the plan, and whether it runs in one transaction or step by step. The"
                + " plan includes changed repeatable migrations. For production it also lists what rung migrate would"
                + " refuse. The command changes nothing.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung plan --url postgresql://app@localhost:5432/app",
            "  rung plan --to 007 > review.sql       SQL with comments, for a review",
            "  rung plan --summary                   one line for each migration",
            "  rung plan --offline                   all migrations, without a database",
            "  rung plan --down --steps 1            a rollback, and the data that it would lose",
            "  rung plan --format json"
        })
final class PlanCommand implements Command {

    @Option(
            names = "--to",
            paramLabel = "V",
            description =
                    "The last version to apply, as a number, an id or a class name. Default: the newest. With --down:"
                            + " the version to roll back to.")
    private @Nullable String version;

    @Option(names = "--out-of-order", description = "Include pending migrations that are older than applied ones.")
    private boolean outOfOrder;

    @Option(
            names = "--count",
            paramLabel = "N",
            converter = PositiveConverter.class,
            description = "The number of pending migrations to plan in each set, at most. Default: all.")
    private @Nullable Integer count;

    @Option(names = "--summary", description = "Show one line for each migration instead of its statements.")
    private boolean inShort;

    @Option(
            names = "--down",
            description = "Show what rung rollback would run with the same --steps, --to, --all or --recorded.")
    private boolean down;

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = PositiveConverter.class,
            description = "With --down: the number of migrations to undo.")
    private @Nullable Integer steps;

    @Option(names = "--all", description = "With --down: undo all migrations, including repeatable ones.")
    private boolean all;

    @Option(
            names = "--recorded",
            paramLabel = "ID",
            description = "With --down: a migration to undo with its recorded script. May be repeated.")
    private List<String> recorded = new ArrayList<>();

    @Option(
            names = "--offline",
            description = "Plan all migrations, as for an empty database. The command doesn't connect.")
    private boolean offline;

    @Mixin
    private EnvironmentOption environment = new EnvironmentOption();

    @Override
    public ExitCode run(Invocation invocation) {
        if (down) {
            refuse(offline, "--offline", "without --down", "leave out one of --down and --offline");
            refuse(outOfOrder, "--out-of-order", "without --down", "leave out one of --down and --out-of-order");
            refuse(count != null, "--count", "without --down", "give --steps N instead");
            RollbackChoice choice = new RollbackChoice(steps, version, all, recorded);
            DownPlans.show(choice, choice.target("plan --down"), environment, inShort, invocation);
            return ExitCode.DONE;
        }
        refuse(steps != null, "--steps", "with --down", "add --down, or give --count N instead");
        refuse(all, "--all", "with --down", "add --down, or leave it out");
        refuse(!recorded.isEmpty(), "--recorded", "with --down", "add --down, or leave it out");
        if (offline) {
            refuse(outOfOrder, "--out-of-order", "without --offline", "leave it out: nothing is applied");
            refuse(environment.isOnCommandLine(), "--env", "without --offline", "leave out one of --offline and --env");
            showOffline(invocation);
            return ExitCode.DONE;
        }
        Workplace workplace = invocation.workplace(
                builder -> environment.applyTo(builder, invocation).allowOutOfOrder(outOfOrder));
        Target target = VersionArgument.resolve(version, count, workplace.rungs());
        show(workplace, target, environment.given(invocation), inShort, invocation);
        return ExitCode.DONE;
    }

    private void showOffline(Invocation invocation) {
        List<Rung> rungs = invocation.offline();
        Target target = VersionArgument.resolve(version, count, rungs);
        for (Rung rung : rungs) {
            PlanReport report = new PlanReport(
                    new Where(rung.set().name(), rung.schema(), null, GivenOptions.NONE),
                    rung.planFromEmpty(target),
                    new PlanReport.Notes(
                            Optional.empty(), invocation.project().backup(), List.of(), List.of(), List.of()));
            invocation.output().show(inShort ? new PlanSummary(report) : report);
        }
    }

    private static void refuse(boolean isGiven, String option, String context, String remedy) {
        if (isGiven) {
            throw new UsageException(option + " is only valid " + context + "\n  " + remedy);
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

    /** The missing migrations, if there is nothing to run: they would stop the next migration that is added. */
    private static List<MigrationStatus> missing(Rung rung, Plan plan) {
        return plan.isEmpty() ? rung.status().in(MigrationState.MISSING) : List.of();
    }
}

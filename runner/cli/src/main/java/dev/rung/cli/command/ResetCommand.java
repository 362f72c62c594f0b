package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.output.Preview;
import dev.rung.cli.output.ResetReport;
import dev.rung.cli.output.RunReport;
import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.Rung;
import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.model.Outcome;
import dev.rung.engine.model.ResetPlan;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SeedPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;

/** {@code rung reset}. */
@picocli.CommandLine.Command(
        name = "reset",
        customSynopsis = {"rung reset [--env E] [--yes] [options]"},
        header = "Drops everything in the schema, migrates, and seeds.",
        description = {
            "",
            "Drops all objects in the set's schema, including those that no migration created, applies all migrations"
                + " and plants the seeds of the environment. The log is kept. It works in development and test only,"
                + " and needs the environment of the database, from --env, RUNG_ENV or rung protect. At a terminal it"
                + " shows the objects that it will drop and asks for confirmation; elsewhere it needs --yes.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung reset --env development",
            "  RUNG_ENV=test rung reset --yes        in a script",
            "  rung reset --env test --all-sets"
        })
final class ResetCommand implements Command {

    @Mixin
    private EnvironmentOption environment = new EnvironmentOption();

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Mixin
    private RunOptions run = new RunOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        confirmation.requirePossible("reset", invocation.surroundings());
        Optional<Environment> given = environment.given(invocation);
        Workplace workplace = invocation.workplace(builder -> run.applyTo(builder, invocation.project()));
        Map<Rung, ResetPlan> plans = new LinkedHashMap<>();
        Set<SchemaName> schemas = workplace.rungs().stream().map(Rung::schema).collect(Collectors.toSet());
        workplace.forEach(rung -> plans.put(rung, rung.planReset(environmentOf(rung, given, invocation), schemas)));
        if (!isConfirmed(plans, workplace, invocation)) {
            workplace.output().ask("not confirmed: nothing was done");
            return ExitCode.FAILED;
        }
        // Empties all schemas first, because objects in one may depend on objects in another.
        workplace.reversed().forEach(rung -> rung.reset(planOf(rung, plans)));
        workplace.forEach(rung -> rebuild(workplace, rung, planOf(rung, plans)));
        return ExitCode.DONE;
    }

    private static Environment environmentOf(Rung rung, Optional<Environment> given, Invocation invocation) {
        return given.or(rung::environment)
                .orElseThrow(() -> new UsageException("reset needs the environment of the database; nothing was done"
                        + "\n  give --env development or --env test, or set RUNG_ENV"
                        + EnvironmentOption.unheard(invocation)));
    }

    private static ResetPlan planOf(Rung rung, Map<Rung, ResetPlan> plans) {
        return Objects.requireNonNull(plans.get(rung));
    }

    private boolean isConfirmed(Map<Rung, ResetPlan> plans, Workplace workplace, Invocation invocation) {
        boolean drops = plans.values().stream().anyMatch(plan -> !plan.objects().isEmpty());
        if (!drops || !confirmation.isNeeded()) {
            return true;
        }
        plans.forEach((rung, plan) -> workplace
                .output()
                .ask(Preview.of(
                        workplace.where(rung),
                        plan,
                        rung.impact().losses(plan),
                        workplace.output().style())));
        return confirmation.isGiven("Drop all this", workplace.database(), invocation.surroundings());
    }

    private static void rebuild(Workplace workplace, Rung rung, ResetPlan plan) {
        workplace.announce(rung);
        ResetReport report = ResetReport.of(workplace.where(rung), plan);
        workplace.output().say(report.dropped());
        try {
            Outcome outcome = rung.migrate();
            report = report.with(RunReport.of(workplace.where(rung), outcome));
            SeedPlan seeds = rung.planSeeds(plan.environment(), false);
            workplace.align(seeds.seeds());
            report = report.with(rung.seed(seeds));
        } catch (MigrationFailedException e) {
            report = report.with(RunReport.of(workplace.where(rung), e));
            throw e;
        } finally {
            workplace.output().done(report);
        }
    }
}

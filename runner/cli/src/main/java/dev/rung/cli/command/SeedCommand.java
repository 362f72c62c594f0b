package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.output.Preview;
import dev.rung.cli.output.SeedReport;
import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.Rung;
import dev.rung.engine.model.SeedPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung seed}. */
@picocli.CommandLine.Command(
        name = "seed",
        customSynopsis = {"rung seed [--env E] [--reset [--yes]] [options]"},
        header = "Plants the seeds of an environment.",
        description = {
            "",
            "Inserts the rows of the environment's seeds, with one transaction for each seed. Existing rows are kept"
                + " or updated, as the seed specifies, so you can run the command again at any time. It is refused in"
                + " production.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung seed --env development",
            "  rung seed --env test --reset --yes    empty the seeded tables first, without confirmation"
        })
final class SeedCommand implements Command {

    @Mixin
    private EnvironmentOption environment = new EnvironmentOption();

    @Option(
            names = "--reset",
            description =
                    "Empty the seeded tables and all tables that refer to them first. Development and test only. At a"
                            + " terminal it asks for confirmation; elsewhere it needs --yes.")
    private boolean reset;

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    public ExitCode run(Invocation invocation) {
        Environment target = environment
                .given(invocation)
                .orElseThrow(
                        () -> new UsageException("seed needs the environment of the database\n  give --env with one of "
                                + Environment.names() + ", or set RUNG_ENV"
                                + EnvironmentOption.unheard(invocation)));
        if (reset) {
            confirmation.requirePossible("seed --reset", invocation.surroundings());
        }
        Workplace workplace = invocation.workplace(UnaryOperator.identity());
        Map<Rung, SeedPlan> plans = new LinkedHashMap<>();
        workplace.forEach(rung -> plans.put(rung, rung.planSeeds(target, reset)));
        if (!isConfirmed(plans, workplace, invocation)) {
            workplace.output().ask("not confirmed: nothing was done");
            return ExitCode.FAILED;
        }
        workplace.forEach(rung -> plant(workplace, rung, Objects.requireNonNull(plans.get(rung))));
        return ExitCode.DONE;
    }

    private boolean isConfirmed(Map<Rung, SeedPlan> plans, Workplace workplace, Invocation invocation) {
        boolean empties =
                plans.values().stream().anyMatch(plan -> !plan.emptied().isEmpty());
        if (!empties || !confirmation.isNeeded()) {
            return true;
        }
        plans.forEach((rung, plan) -> workplace
                .output()
                .ask(Preview.of(workplace.where(rung), plan, workplace.output().style())));
        return confirmation.isGiven("Empty these tables", workplace.database(), invocation.surroundings());
    }

    private static void plant(Workplace workplace, Rung rung, SeedPlan plan) {
        workplace.announce(rung);
        workplace.align(plan.seeds());
        workplace.output().done(new SeedReport(workplace.where(rung), rung.seed(plan)));
    }
}

package dev.rung.cli.command;

import dev.rung.cli.usage.ExitCode;
import dev.rung.engine.plan.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code rung plan}. */
@picocli.CommandLine.Command(
        name = "plan",
        customSynopsis = {"rung plan [--to V] [--out-of-order] [options]"},
        header = "Shows exactly what migrate would run.",
        description = {
            "",
            "Prints every statement that rung migrate would send, with the line of Java that makes it, why each"
                    + " migration is in the plan, and whether it runs in one transaction or step by step. Repeatable"
                    + " migrations that have changed are part of it. Nothing is written.",
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

    @Override
    public ExitCode run(Invocation invocation) {
        Workplace workplace = invocation.workplace(builder -> builder.allowOutOfOrder(outOfOrder));
        Target target = VersionArgument.resolve(version, workplace.rungs());
        workplace.forEach(rung -> workplace.output().show(workplace.plan(rung, target)));
        return ExitCode.DONE;
    }
}

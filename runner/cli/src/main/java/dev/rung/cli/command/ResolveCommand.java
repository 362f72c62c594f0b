package dev.rung.cli.command;

import dev.rung.cli.output.ResolutionReport;
import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.Rung;
import dev.rung.engine.model.MigrationId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code rung resolve}. */
@picocli.CommandLine.Command(
        name = "resolve",
        customSynopsis = {"rung resolve (--applied V | --rolled-back V) [--force REASON] [options]"},
        header = "Records a migration that was applied or undone by hand.",
        description = {
            "",
            "Changes the history and runs nothing. It looks at the catalog first, as far as the migration's effects are"
                    + " known, and refuses what the catalog speaks against, unless it is forced with a reason, which is"
                    + " logged. A version is a number, an id or a class's name.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung resolve --applied 007",
            "  rung resolve --rolled-back 007",
            "  rung resolve --applied 007 --force 'index made under another name, see incident 42'"
        })
final class ResolveCommand implements Command {

    @Option(names = "--applied", paramLabel = "V", description = "The migration that was applied by hand.")
    private @Nullable String applied;

    @Option(names = "--rolled-back", paramLabel = "V", description = "The migration that was undone by hand.")
    private @Nullable String rolledBack;

    @Option(
            names = "--force",
            paramLabel = "REASON",
            description = "Believe it although the catalog speaks against it, and log why.")
    private @Nullable String force;

    @Override
    public ExitCode run(Invocation invocation) {
        if ((applied == null) == (rolledBack == null)) {
            throw new UsageException(
                    (applied == null ? "resolve isn't told what was done" : "resolve is told two things")
                            + "\n  give one of --applied V and --rolled-back V");
        }
        if (force != null && force.isBlank()) {
            throw new UsageException(
                    "--force has no reason\n  say why the catalog is not to be believed; it is logged");
        }
        Workplace workplace = invocation.workplace(UnaryOperator.identity());
        Rung rung = onlyOne(workplace);
        Optional<String> reason = Optional.ofNullable(force);
        MigrationId id =
                applied == null ? rung.resolveRolledBack(rolledBack, reason) : rung.resolveApplied(applied, reason);
        workplace.announce(rung);
        workplace.output().done(new ResolutionReport(workplace.where(rung), id, applied != null, reason));
        return ExitCode.DONE;
    }

    private static Rung onlyOne(Workplace workplace) {
        if (workplace.rungs().size() != 1) {
            throw new UsageException(
                    "resolve is about a version of one set, but several sets are meant\n  say which with --set");
        }
        return workplace.rungs().getFirst();
    }
}

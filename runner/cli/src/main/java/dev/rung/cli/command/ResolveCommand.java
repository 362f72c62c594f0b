package dev.rung.cli.command;

import dev.rung.cli.output.ResolutionReport;
import dev.rung.cli.output.ResolutionReport.Claim;
import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.Rung;
import dev.rung.engine.model.MigrationId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code rung resolve}. */
@picocli.CommandLine.Command(
        name = "resolve",
        customSynopsis = {
            "rung resolve (--applied V | --rolled-back V) [--force REASON] [options]",
            "       rung resolve (--step-done V | --step-undone V | --renamed OLD=NEW) [options]"
        },
        header = "Corrects the history after manual work.",
        description = {
            "",
            "Changes the history and runs no migration. --applied and --rolled-back compare the known effects of the"
                + " migration with the catalog. A claim that the catalog contradicts is refused unless --force gives a"
                + " reason, which is logged. --step-done and --step-undone are for an interrupted step whose result"
                + " Rung can't determine. A version is a number, an id or a class name.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung resolve --applied 007",
            "  rung resolve --rolled-back 007",
            "  rung resolve --step-done 007",
            "  rung resolve --renamed 007_add_keys=V007_AddApiKeys",
            "  rung resolve --applied 007 --force 'index made under another name, see incident 42'"
        })
final class ResolveCommand implements Command {

    @Option(names = "--applied", paramLabel = "V", description = "The migration that was applied by hand.")
    private @Nullable String applied;

    @Option(names = "--rolled-back", paramLabel = "V", description = "The migration that was undone by hand.")
    private @Nullable String rolledBack;

    @Option(names = "--step-done", paramLabel = "V", description = "The migration whose interrupted step is complete.")
    private @Nullable String stepDone;

    @Option(
            names = "--step-undone",
            paramLabel = "V",
            description = "The migration whose interrupted step had no effect; the next run repeats it.")
    private @Nullable String stepUndone;

    @Option(
            names = "--renamed",
            paramLabel = "OLD=NEW",
            description = "The old and the new version of an applied migration whose class was renamed and is otherwise"
                    + " unchanged.")
    private @Nullable String renamed;

    @Option(
            names = "--force",
            paramLabel = "REASON",
            description = "The reason to accept the claim although the catalog contradicts it.")
    private @Nullable String force;

    @Override
    public ExitCode run(Invocation invocation) {
        List<String> given = Stream.of(applied, rolledBack, stepDone, stepUndone, renamed)
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .toList();
        if (given.size() != 1) {
            throw new UsageException((given.isEmpty() ? "resolve needs a claim" : "resolve takes one claim at a time")
                    + "\n"
                    + "  give one of --applied V, --rolled-back V, --step-done V, --step-undone V and"
                    + " --renamed OLD=NEW");
        }
        if (force != null && force.isBlank()) {
            throw new UsageException(
                    "--force needs a reason\n  explain why the catalog is wrong; the reason is logged");
        }
        Workplace workplace = invocation.workplace(UnaryOperator.identity());
        Rung rung = onlyOne(workplace);
        Optional<String> reason = Optional.ofNullable(force);
        Resolution resolution = resolve(rung, reason);
        workplace.announce(rung);
        workplace
                .output()
                .done(new ResolutionReport(workplace.where(rung), resolution.id(), resolution.claim(), reason));
        return ExitCode.DONE;
    }

    private record Resolution(MigrationId id, Claim claim) {}

    private Resolution resolve(Rung rung, Optional<String> reason) {
        if (applied != null) {
            return new Resolution(rung.resolveApplied(applied, reason), Claim.APPLIED);
        }
        if (rolledBack != null) {
            return new Resolution(rung.resolveRolledBack(rolledBack, reason), Claim.ROLLED_BACK);
        }
        if (stepDone != null) {
            return new Resolution(rung.resolveStep(stepDone, true), Claim.STEP_DONE);
        }
        if (stepUndone != null) {
            return new Resolution(rung.resolveStep(stepUndone, false), Claim.STEP_UNDONE);
        }
        String[] names = String.valueOf(renamed).split("=", 2);
        if (names.length != 2 || names[0].isBlank() || names[1].isBlank()) {
            throw new UsageException(
                    "--renamed " + renamed + " doesn't name two versions\n  write --renamed OLD=NEW, for"
                            + " example --renamed 007_add_keys=V007_AddApiKeys");
        }
        return new Resolution(rung.resolveRenamed(names[0], names[1]), Claim.RENAMED);
    }

    private static Rung onlyOne(Workplace workplace) {
        if (workplace.rungs().size() != 1) {
            throw new UsageException("resolve works on one set, but several are selected\n  choose with --set");
        }
        return workplace.rungs().getFirst();
    }
}

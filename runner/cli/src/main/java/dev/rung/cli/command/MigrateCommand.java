package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.connection.Database;
import dev.rung.cli.output.RunReport;
import dev.rung.cli.usage.ExitCode;
import dev.rung.engine.Rung;
import dev.rung.engine.execution.MigrationFailedException;
import dev.rung.engine.plan.Target;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung migrate}. */
@picocli.CommandLine.Command(
        name = "migrate",
        customSynopsis = {"rung migrate [--to V] [--dry-run] [--out-of-order] [--env E] [--backup FILE] [options]"},
        header = "Applies the pending migrations.",
        description = {
            "",
            "Applies what is pending, in order, each migration in a transaction of its own together with its row in the"
                    + " history (step by step if it is @Stepwise), and stops at the first failure: what was applied"
                    + " before stays, nothing of the failed migration does. One run at a time: others wait.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung migrate --url postgresql://app@localhost:5432/app",
            "  rung migrate --to 007                 up to 007, itself included",
            "  rung migrate --dry-run                the exact SQL, without running it",
            "  rung migrate --backup before.dump     save the database first",
            "  rung migrate --wait 60s               in a container that starts beside its database",
            "  rung migrate --all-sets               every set on the class path"
        })
final class MigrateCommand implements Command {

    @Option(
            names = "--to",
            paramLabel = "V",
            description = "The last version to apply: its number, its id or its class's name. Default: the newest.")
    private @Nullable String version;

    @Option(names = "--dry-run", description = "Show the plan, as rung plan does, and run nothing.")
    private boolean dryRun;

    @Option(names = "--out-of-order", description = "Apply migrations although newer ones are applied.")
    private boolean outOfOrder;

    @Option(
            names = "--backup",
            paramLabel = "FILE",
            description = "Save the database to a file first, as rung backup does, if there is anything to apply.")
    private @Nullable Path backup;

    @Mixin
    private BackupOptions backups = new BackupOptions();

    @Mixin
    private EnvironmentOption environment = new EnvironmentOption();

    @Mixin
    private RunOptions run = new RunOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        Workplace workplace =
                invocation.workplace(builder -> run.applyTo(builder).allowOutOfOrder(outOfOrder));
        if (backup != null && !dryRun) {
            workplace.database().requireOneServer();
        }
        Target target = VersionArgument.resolve(version, workplace.rungs());
        Optional<Environment> purpose = environment.given(invocation.surroundings());
        // All of them, before the first one is changed.
        purpose.ifPresent(given -> workplace.forEach(rung -> Purpose.refuseContradiction(given, rung)));
        if (backup != null && !dryRun) {
            save(backup, workplace, target, invocation);
        }
        workplace.forEach(rung -> {
            if (dryRun) {
                workplace.output().show(workplace.plan(rung, target));
            } else {
                migrate(workplace, rung, target, purpose);
            }
        });
        return ExitCode.DONE;
    }

    private void save(Path file, Workplace workplace, Target target, Invocation invocation) {
        Database database = workplace.database();
        if (workplace.rungs().stream().allMatch(rung -> rung.plan(target).isEmpty())) {
            workplace.output().say("nothing is pending, so no backup is made");
            return;
        }
        backups.save(file, database, run.lockPatience(), invocation);
    }

    private static void migrate(Workplace workplace, Rung rung, Target target, Optional<Environment> purpose) {
        workplace.announce(rung);
        try {
            RunReport report = RunReport.of(workplace.where(rung), rung.migrate(target));
            workplace.output().done(report);
            workplace.hint(Hints.after(rung, report, purpose.or(rung::environment), workplace.given()));
        } catch (MigrationFailedException e) {
            workplace.output().done(RunReport.of(workplace.where(rung), e));
            throw e;
        }
    }
}

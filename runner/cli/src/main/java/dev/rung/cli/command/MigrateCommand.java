package dev.rung.cli.command;

import dev.rung.Environment;
import dev.rung.cli.output.RunReport;
import dev.rung.cli.project.BackupPolicy;
import dev.rung.cli.usage.ExitCode;
import dev.rung.engine.Rung;
import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.model.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung migrate}. */
@picocli.CommandLine.Command(
        name = "migrate",
        customSynopsis = {
            "rung migrate [--to V | --count N] [--dry-run] [--out-of-order] [--env E] [--backup FILE] [options]"
        },
        header = "Applies the pending migrations.",
        description = {
            "",
            "Applies the pending migrations in order, and stops at the first failure. Each migration and its row in"
                + " the history are one transaction, which a failure rolls back. A @Stepwise migration commits each"
                + " step separately and keeps its complete steps. The migrations before the failed one stay applied."
                + " Only one run at a time works on a set; others wait.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung migrate --url postgresql://app@localhost:5432/app",
            "  rung migrate --to 007                 up to and including 007",
            "  rung migrate --count 1                only the next one",
            "  rung migrate --dry-run                the exact SQL, without running it",
            "  rung migrate --backup before.dump     save the database first",
            "  rung migrate --wait 60s               in a container that starts together with its database",
            "  rung migrate --all-sets               every set on the class path"
        })
final class MigrateCommand implements Command {

    @Option(
            names = "--to",
            paramLabel = "V",
            description = "The last version to apply, as a number, an id or a class name. Default: the newest.")
    private @Nullable String version;

    @Option(
            names = "--count",
            paramLabel = "N",
            converter = PositiveConverter.class,
            description = "The number of pending migrations to apply in each set, at most. Default: all.")
    private @Nullable Integer count;

    @Option(names = "--dry-run", description = "Show the plan, as rung plan does, and run nothing.")
    private boolean dryRun;

    @Option(names = "--out-of-order", description = "Apply pending migrations that are older than applied ones.")
    private boolean outOfOrder;

    @Mixin
    private BackupFirst backup = new BackupFirst();

    @Mixin
    private EnvironmentOption environment = new EnvironmentOption();

    @Mixin
    private RunOptions run = new RunOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        Workplace workplace = invocation.workplace(builder -> environment
                .applyTo(run.applyTo(builder, invocation.project()), invocation)
                .allowOutOfOrder(outOfOrder));
        if (backup.isWanted() && !dryRun) {
            workplace.database().requireOneServer();
        }
        Target target = VersionArgument.resolve(version, count, workplace.rungs());
        Optional<Environment> told = environment.given(invocation);
        if (dryRun) {
            PlanCommand.show(workplace, target, told, false, invocation);
            return ExitCode.DONE;
        }
        // Checks all sets before it changes the first one.
        workplace.forEach(rung -> rung.admit(target));
        if (backup.isWanted()) {
            save(workplace, target, invocation);
        } else if (invocation.project().backup() == BackupPolicy.REQUIRED) {
            workplace.forEach(rung -> mindBackup(rung, target, Purpose.of(told, rung), invocation));
        }
        workplace.forEach(rung -> {
            workplace.announce(rung);
            Optional<Environment> purpose = Purpose.of(told, rung);
            if (!backup.isWanted() && invocation.project().backup() == BackupPolicy.WARN) {
                mindBackup(rung, target, purpose, invocation);
            }
            migrate(workplace, rung, target, purpose);
        });
        return ExitCode.DONE;
    }

    private void save(Workplace workplace, Target target, Invocation invocation) {
        if (workplace.rungs().stream().allMatch(rung -> rung.plan(target).isEmpty())) {
            workplace.output().say("nothing is pending, so no backup is made");
            return;
        }
        backup.save(workplace, run.lockPatience(), invocation);
    }

    private void mindBackup(Rung rung, Target target, Optional<Environment> purpose, Invocation invocation) {
        boolean isProduction =
                purpose.filter(it -> it == Environment.PRODUCTION).isPresent();
        if (isProduction && !rung.plan(target).isEmpty()) {
            backup.mindPolicy(purpose, invocation);
        }
    }

    private static void migrate(Workplace workplace, Rung rung, Target target, Optional<Environment> purpose) {
        try {
            RunReport report = RunReport.of(workplace.where(rung), rung.migrate(target));
            workplace.output().done(report);
            workplace.hint(Hints.after(rung, report, purpose, workplace.given()));
        } catch (MigrationFailedException e) {
            workplace.output().done(RunReport.of(workplace.where(rung), e));
            throw e;
        }
    }
}

package dev.rung.cli.command;

import dev.rung.cli.usage.ExitCode;
import dev.rung.engine.model.RollbackTarget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung rollback}. */
@picocli.CommandLine.Command(
        name = "rollback",
        customSynopsis = {
            "rung rollback (--steps N | --to V | --all) [--recorded ID]... [--dry-run] [--yes] [options]",
            "       rung rollback --recorded ID... [--dry-run] [--yes] [options]"
        },
        header = "Undoes migrations, the newest first.",
        description = {
            "",
            "Runs the down of the newest migrations, in the reverse of the order in which they were applied. On a"
                + " terminal it shows what will be undone and dropped, and asks; elsewhere it needs --yes. With"
                + " several sets the last one comes first. In production it is refused if data would be lost, unless"
                + " --allow-data-loss names the database.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung rollback --steps 1               undo the newest migration",
            "  rung rollback --to 005 --yes          undo all above 005, which stays, without asking",
            "  rung rollback --all                   undo everything",
            "  rung rollback --steps 1 --dry-run     the exact SQL, without running it",
            "  rung rollback --recorded 009_add_keys",
            "                                        undo one whose class is gone, by its recorded script"
        })
final class RollbackCommand implements Command {

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = PositiveConverter.class,
            description = "How many migrations to undo.")
    private @Nullable Integer steps;

    @Option(
            names = "--to",
            paramLabel = "V",
            description = "The version to come down to; it stays applied. Its number, its id or its class's name.")
    private @Nullable String version;

    @Option(names = "--all", description = "Undo all of them, repeatable migrations included.")
    private boolean all;

    @Option(
            names = "--recorded",
            paramLabel = "ID",
            description = "Undo this migration by the script that the history keeps, because its class is gone or has"
                    + " changed. Without another target, undo it alone. May be repeated.")
    private List<String> recorded = new ArrayList<>();

    @Option(
            names = "--dry-run",
            description = "Show the plan, as rung plan --down does, with what would be lost, and run nothing.")
    private boolean dryRun;

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Mixin
    private EnvironmentOption environment = new EnvironmentOption();

    @Mixin
    private DataLossOption dataLoss = new DataLossOption();

    @Mixin
    private BackupFirst backup = new BackupFirst();

    @Mixin
    private RunOptions run = new RunOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        RollbackChoice choice = new RollbackChoice(steps, version, all, recorded);
        RollbackTarget target = choice.target("rollback");
        if (dryRun) {
            DownPlans.show(choice, target, environment, false, invocation);
            return ExitCode.DONE;
        }
        confirmation.requirePossible("rollback", invocation.surroundings());
        Workplace workplace = invocation
                .workplace(builder ->
                        dataLoss.applyTo(environment.applyTo(run.applyTo(builder, invocation.project()), invocation)))
                .reversed();
        choice.check(workplace);
        return PlannedRuns.of(workplace, rung -> choice.plan(target, rung))
                .confirmAndRun("Roll this back", confirmation, backup, run, environment.given(invocation), invocation);
    }
}

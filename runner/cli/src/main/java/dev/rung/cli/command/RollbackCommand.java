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
            "Runs the down of the newest migrations, in the reverse of the order in which they were applied. With"
                + " several sets, it starts with the last one. At a terminal it shows what will be undone and dropped,"
                + " and asks for confirmation; elsewhere it needs --yes. In production it is refused if data would be"
                + " lost, unless --allow-data-loss names the database.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung rollback --steps 1               undo the newest migration",
            "  rung rollback --to 005 --yes          undo all versions after 005, without confirmation",
            "  rung rollback --all                   undo everything",
            "  rung rollback --steps 1 --dry-run     the exact SQL, without running it",
            "  rung rollback --recorded 009_add_keys",
            "                                        undo one without its class, with its recorded script"
        })
final class RollbackCommand implements Command {

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = PositiveConverter.class,
            description = "The number of migrations to undo.")
    private @Nullable Integer steps;

    @Option(
            names = "--to",
            paramLabel = "V",
            description = "The version to roll back to, which stays applied, as a number, an id or a class name.")
    private @Nullable String version;

    @Option(names = "--all", description = "Undo all migrations, including repeatable ones.")
    private boolean all;

    @Option(
            names = "--recorded",
            paramLabel = "ID",
            description =
                    "A migration to undo with its recorded script, because its class is missing or modified. Without"
                            + " another target, only this migration is undone. May be repeated.")
    private List<String> recorded = new ArrayList<>();

    @Option(
            names = "--dry-run",
            description = "Show the plan and the data that would be lost, as rung plan --down does, and run nothing.")
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

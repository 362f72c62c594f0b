package dev.rung.cli.command;

import dev.rung.cli.usage.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung redo}. */
@picocli.CommandLine.Command(
        name = "redo",
        customSynopsis = {"rung redo [--steps N] [--env E] [--backup FILE] [--yes] [options]"},
        header = "Undoes the newest migrations and applies them again.",
        description = {
            "",
            "Tests the down of a migration that is being developed, and applies its current up. The data in its tables"
                + " is lost. At a terminal the command shows this data and asks for confirmation; elsewhere it needs"
                + " --yes. In production it is refused if data would be lost, unless --allow-data-loss names the"
                + " database.",
            ""
        },
        footer = {"", "Examples:", "  rung redo", "  rung redo --steps 2 --yes"})
final class RedoCommand implements Command {

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = PositiveConverter.class,
            description = "The number of migrations to redo. Default: 1.")
    private int steps = 1;

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
        confirmation.requirePossible("redo", invocation.surroundings());
        Workplace workplace = invocation
                .workplace(builder ->
                        dataLoss.applyTo(environment.applyTo(run.applyTo(builder, invocation.project()), invocation)))
                .reversed();
        return PlannedRuns.of(workplace, rung -> rung.planRedo(steps))
                .confirmAndRun(
                        "Undo this and apply it again",
                        confirmation,
                        backup,
                        run,
                        environment.given(invocation),
                        invocation);
    }
}

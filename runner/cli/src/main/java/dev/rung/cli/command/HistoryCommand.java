package dev.rung.cli.command;

import dev.rung.cli.output.LogReport;
import dev.rung.cli.usage.ExitCode;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** {@code rung history}. */
@picocli.CommandLine.Command(
        name = "history",
        customSynopsis = {"rung history [--limit N] [options]"},
        header = "Lists what was done to the database, newest first.",
        description = {
            "",
            "Every migration, rollback, seed, reset, baseline, resolve and protect leaves a row in"
                    + " schema_migration_log, also if it failed: when, by whom, from where, how long it took, and what"
                    + " went wrong. Nothing is ever taken out of it. For where the migrations stand now there is rung"
                    + " status.",
            ""
        },
        footer = {"", "Examples:", "  rung history --limit 5", "  rung history --all-sets --format json"})
final class HistoryCommand implements Command {

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = PositiveConverter.class,
            description = "How many rows of each set. Default: 20.")
    private int limit = 20;

    @Override
    public ExitCode run(Invocation invocation) {
        Workplace workplace = invocation.workplace(UnaryOperator.identity());
        workplace.forEach(rung -> workplace.output().show(new LogReport(workplace.where(rung), rung.log(limit))));
        return ExitCode.DONE;
    }
}

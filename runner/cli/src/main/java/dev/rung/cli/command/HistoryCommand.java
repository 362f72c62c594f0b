package dev.rung.cli.command;

import dev.rung.cli.output.LogReport;
import dev.rung.cli.usage.ExitCode;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** {@code rung history}. */
@picocli.CommandLine.Command(
        name = "history",
        customSynopsis = {"rung history [--limit N] [options]"},
        header = "Lists the changes to the database, newest first.",
        description = {
            "",
            "Every migration, rollback, seed, reset, baseline, resolve and protect adds a row to schema_migration_log,"
                    + " even if it fails: its time, user, host, duration and error. Rows are never deleted. For the"
                    + " current state of the migrations, see rung status.",
            ""
        },
        footer = {"", "Examples:", "  rung history --limit 5", "  rung history --all-sets --format json"})
final class HistoryCommand implements Command {

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = PositiveConverter.class,
            description = "The number of rows to list for each set. Default: 20.")
    private int limit = 20;

    @Override
    public ExitCode run(Invocation invocation) {
        Workplace workplace = invocation.workplace(UnaryOperator.identity());
        workplace.forEach(rung -> workplace.output().show(new LogReport(workplace.where(rung), rung.log(limit))));
        return ExitCode.DONE;
    }
}

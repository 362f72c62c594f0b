package dev.rung.cli.command;

import dev.rung.cli.output.StatusReport;
import dev.rung.cli.usage.ExitCode;
import dev.rung.engine.Overview;
import dev.rung.engine.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** {@code rung status}. */
@picocli.CommandLine.Command(
        name = "status",
        customSynopsis = {"rung status [--check] [options]"},
        header = "Shows the state of each migration.",
        description = {
            "",
            "Compares the migrations on the class path with the history in the database. A migration is applied,"
                    + " pending, running or reverting (a stepwise one that was interrupted), modified (its script has"
                    + " changed since it was applied), missing (its class no longer exists) or out of order (newer ones"
                    + " are applied). The command also shows the recorded environment, and invalid indexes and other"
                    + " incomplete objects that an interrupted statement left behind. It changes nothing.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung status --url postgresql://app@localhost:5432/app",
            "  rung status --check --quiet || echo 'not up to date'",
            "  rung status --all-sets                all sets, with a summary",
            "  rung status --all-sets --format json"
        })
final class StatusCommand implements Command {

    @Option(names = "--check", description = "Exit with 3 unless all migrations are applied and there is no problem.")
    private boolean check;

    @Override
    public ExitCode run(Invocation invocation) {
        Workplace workplace = invocation.workplace(UnaryOperator.identity());
        List<Status> found = new ArrayList<>();
        workplace.forEach(rung -> {
            Overview overview = rung.overview();
            found.add(overview.status());
            workplace.output().show(new StatusReport(workplace.where(rung), overview));
        });
        if (found.size() > 1) {
            workplace.output().conclude(StatusReport.summary(found));
        }
        boolean upToDate = found.stream().allMatch(Status::isUpToDate);
        return check && !upToDate ? ExitCode.ATTENTION : ExitCode.DONE;
    }
}

package dev.rung.cli.command;

import dev.rung.cli.output.BaselineReport;
import dev.rung.cli.usage.ExitCode;
import dev.rung.engine.Rung;
import dev.rung.engine.model.Baseline;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** {@code rung baseline}. */
@picocli.CommandLine.Command(
        name = "baseline",
        customSynopsis = {"rung baseline --to V [options]"},
        header = "Adopts a database that already has the schema.",
        description = {
            "",
            "Records all migrations up to a version as applied without running them. The next migrate starts after"
                + " that version. The command compares the effects of these migrations with the catalog and lists what"
                + " is missing. Existing rows of the history stay unchanged; only newer migrations are added.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  rung baseline --to 007              rung migrate then applies 008 and newer versions"
        })
final class BaselineCommand implements Command {

    @Option(
            names = "--to",
            paramLabel = "V",
            required = true,
            description = "The last version that the schema contains, as a number, an id or a class name.")
    private String version = "";

    @Override
    public ExitCode run(Invocation invocation) {
        Workplace workplace = invocation.workplace(UnaryOperator.identity());
        VersionArgument.resolve(version, null, workplace.rungs());
        Rung rung = VersionArgument.onlyOne(workplace.rungs());
        Baseline baseline = rung.baseline(version);
        workplace.announce(rung);
        workplace.output().done(new BaselineReport(workplace.where(rung), baseline));
        return ExitCode.DONE;
    }
}

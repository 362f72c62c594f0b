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
        header = "Adopts a database that has the schema already.",
        description = {
            "",
            "Records all migrations up to a version as there, and runs none of them; migrate goes on from there. It"
                    + " looks at the catalog, and says what it doesn't find of what these migrations make. What the"
                    + " history holds already stays as it is; migrations above it are added.",
            ""
        },
        footer = {"", "Example:", "  rung baseline --to 007              then rung migrate applies 008 and what follows"
        })
final class BaselineCommand implements Command {

    @Option(
            names = "--to",
            paramLabel = "V",
            required = true,
            description = "The last version that is there: its number, its id or its class's name.")
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

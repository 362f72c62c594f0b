package dev.rung.cli.command;

import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** {@code rung} without a command. */
@picocli.CommandLine.Command(
        name = "rung",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        customSynopsis = {"rung COMMAND [options]"},
        header = "PostgreSQL migrations as typed Java classes.",
        description = {"", "Commands that destroy data ask for confirmation at a terminal, and need --yes elsewhere."},
        commandListHeading = "%nCommands (see rung COMMAND --help):%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; standard error contains the reason",
            "2:wrong usage; nothing was done",
            "3:status --check found a pending migration or a problem, or schema --check a difference",
            "130:interrupted by Ctrl-C"
        },
        footer = {
            "",
            "Examples:",
            "  rung init shop",
            "  rung status --url postgresql://app@localhost:5432/app --classpath target/classes",
            "  rung migrate --help"
        })
public final class RootCommand implements Command {

    @Mixin
    private GlobalOptions options = new GlobalOptions();

    /** The global options, set once the command line has been parsed. */
    public GlobalOptions options() {
        return options;
    }

    @Override
    public ExitCode run(Invocation invocation) {
        throw new UsageException("no command is given\n  see rung --help, or begin with rung init");
    }
}

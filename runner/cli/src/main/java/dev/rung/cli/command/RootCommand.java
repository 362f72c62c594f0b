package dev.rung.cli.command;

import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** {@code rung} itself. */
@picocli.CommandLine.Command(
        name = "rung",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        customSynopsis = {"rung COMMAND [options]"},
        header = "PostgreSQL migrations as typed Java classes.",
        subcommands = {
            MigrateCommand.class,
            StatusCommand.class,
            PlanCommand.class,
            RollbackCommand.class,
            RedoCommand.class,
            ValidateCommand.class,
            SeedCommand.class,
            DemoCommand.class
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
        throw new UsageException("no command is given\n  see rung --help; rung demo shows the whole job");
    }
}

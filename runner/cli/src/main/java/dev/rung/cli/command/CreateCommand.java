package dev.rung.cli.command;

import dev.rung.cli.output.CommandWords;
import dev.rung.cli.output.CreationReport;
import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.authoring.Author;
import dev.rung.engine.authoring.NewClass;
import dev.rung.engine.authoring.NewName;
import dev.rung.engine.authoring.SourceFolder;
import dev.rung.engine.discovery.DiscoveredSet;
import dev.rung.engine.exception.AuthoringException;
import dev.rung.engine.model.ScriptedSet;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung create}. */
@picocli.CommandLine.Command(
        name = "create",
        customSynopsis = {
            "rung create NAME [--set NAME] [--timestamp] [--stepwise] [--sql] [--source DIR] [options]",
            "       rung create --seed NAME [--set NAME] [--source DIR] [options]"
        },
        header = "Writes the class that the next migration or seed begins with.",
        description = {
            "",
            "Puts V<number>_<NAME>.java into the source folder of the set's package, with the next number, or with the"
                    + " time (in UTC) where the set is numbered by time. The folder is the one below the working"
                    + " directory that is .../src/main/java/<package>. A name or file that exists is refused; no"
                    + " database is needed.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung create AddInvoices --set adid",
            "  rung create IndexInvoices --stepwise",
            "  rung create --seed DemoInvoices"
        })
final class CreateCommand implements Command {

    @Parameters(paramLabel = "NAME", arity = "1", description = "What it is called, in PascalCase: AddInvoices.")
    private String name = "";

    @Option(names = "--seed", description = "Write a seed instead of a migration.")
    private boolean seed;

    @Option(names = "--timestamp", description = "Number it by the time, although the set isn't.")
    private boolean timestamp;

    @Option(names = "--stepwise", description = "Each step commits on its own, as CREATE INDEX CONCURRENTLY needs it.")
    private boolean stepwise;

    @Option(names = "--sql", description = "Plain SQL, the last resort.")
    private boolean sql;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            description = "The source root, such as src/main/java, or the folder of the package itself.")
    private @Nullable Path source;

    @Override
    public ExitCode run(Invocation invocation) {
        if (seed && (timestamp || stepwise || sql)) {
            throw new UsageException(
                    "--timestamp, --stepwise and --sql are about migrations, not seeds\n  leave them out");
        }
        try {
            NewName newName = new NewName(name);
            DiscoveredSet set = set(invocation);
            Path directory = invocation.surroundings().directory();
            SourceFolder folder = source == null
                    ? SourceFolder.find(directory, packageIn(set))
                    : SourceFolder.in(directory.resolve(source), packageIn(set));
            NewClass kind = seed ? new NewClass.Seed() : new NewClass.Migration(stepwise, sql);
            invocation
                    .output()
                    .done(new CreationReport(
                            set.name(),
                            set.schema(),
                            new Author(Clock.systemUTC()).write(folder, kind, newName, timestamp),
                            directory,
                            invocation.options().given()));
            return ExitCode.DONE;
        } catch (AuthoringException e) {
            throw new UsageException(CommandWords.of(e.message()));
        }
    }

    private static DiscoveredSet set(Invocation invocation) {
        List<ScriptedSet> sets = invocation.sets(invocation.options().selection());
        if (sets.size() != 1) {
            throw new UsageException("create writes into one set\n  say which with --set");
        }
        return invocation.discovered(sets.getFirst());
    }

    private String packageIn(DiscoveredSet set) {
        return seed
                ? set.seedPackageName()
                        .orElseThrow(() -> new UsageException("the set \"" + set.name() + "\" has no package for seeds"
                                + "\n  make one whose package-info.java bears @SeedSet(of = \"" + set.name()
                                + "\"), and build"))
                : set.packageName();
    }
}

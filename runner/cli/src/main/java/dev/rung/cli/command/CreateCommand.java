package dev.rung.cli.command;

import dev.rung.cli.classpath.SetSelection;
import dev.rung.cli.classpath.SourceSelection;
import dev.rung.cli.output.CommandWords;
import dev.rung.cli.output.CreationReport;
import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.authoring.Author;
import dev.rung.engine.authoring.NewClass;
import dev.rung.engine.authoring.NewName;
import dev.rung.engine.authoring.SourcePackage;
import dev.rung.engine.authoring.SourcePackage.Migrations;
import dev.rung.engine.authoring.SourceTree;
import dev.rung.engine.exception.AuthoringException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung create}. */
@picocli.CommandLine.Command(
        name = "create",
        customSynopsis = {
            "rung create NAME [--set NAME | --package PACKAGE] [--timestamp] [--stepwise] [--sql] [options]",
            "       rung create --seed NAME [--set NAME | --package PACKAGE] [options]"
        },
        header = "Writes the skeleton of a migration or seed.",
        description = {
            "",
            "Writes V<number>_<NAME>.java into the source folder of the set's package. The number is the next one or,"
                + " if the set is numbered by time, the current time in UTC. The command looks for the set in the"
                + " sources, compiled or not: below .../src/main/java of the working directory, in the package whose"
                + " package-info.java has @MigrationSet. It refuses a name or file that already exists, and needs no"
                + " database.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung create AddInvoices --set adid",
            "  rung create add_invoices              the same name, written differently",
            "  rung create IndexInvoices --stepwise",
            "  rung create --seed DemoInvoices"
        })
final class CreateCommand implements Command {

    @Parameters(
            paramLabel = "NAME",
            arity = "1",
            description = "The name of the migration or seed, such as AddInvoices or add_invoices.")
    private String name = "";

    @Option(names = "--seed", description = "Write a seed instead of a migration.")
    private boolean seed;

    @Option(
            names = "--timestamp",
            description = "Number the migration by time, even if the set is not numbered by time.")
    private boolean timestamp;

    @Option(
            names = "--stepwise",
            description = "Write a migration that commits each step separately, as CREATE INDEX CONCURRENTLY requires.")
    private boolean stepwise;

    @Option(names = "--sql", description = "Write a migration in plain SQL, as a last resort.")
    private boolean sql;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            description = "The source root, such as src/main/java, or the folder of the package.")
    private @Nullable Path source;

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description = "The package of the set, as an alternative to --set.")
    private @Nullable String packageName;

    @Override
    public ExitCode run(Invocation invocation) {
        if (seed && (timestamp || stepwise || sql)) {
            throw new UsageException(
                    "--timestamp, --stepwise and --sql apply to migrations, not to seeds\n  leave them out");
        }
        try {
            NewName newName = NewName.parse(name);
            Path directory = invocation.surroundings().directory();
            SourceTree tree = source == null ? SourceTree.below(directory) : SourceTree.at(directory.resolve(source));
            List<SourcePackage> found = tree.packages();
            SourceSelection selection = selection(invocation);
            Migrations migrations = selection.migrations(found);
            SourcePackage target = seed ? selection.seeds(found) : migrations;
            NewClass kind = seed ? new NewClass.Seed() : new NewClass.Migration(stepwise, sql);
            invocation
                    .output()
                    .done(new CreationReport(
                            migrations,
                            new Author(invocation.surroundings().clock())
                                    .write(target.folder(), kind, newName, timestamp),
                            directory,
                            invocation.options().given()));
            return ExitCode.DONE;
        } catch (AuthoringException e) {
            throw new UsageException(CommandWords.of(e.message()));
        }
    }

    private SourceSelection selection(Invocation invocation) {
        SetSelection sets = invocation.selection();
        if (sets.all() || sets.names().size() > 1) {
            throw new UsageException("create writes into one set\n  choose with --set");
        }
        return new SourceSelection(
                sets.names().stream().findFirst(),
                sets.prefix(),
                Optional.ofNullable(packageName),
                source == null ? "below the working directory" : "in the folder \"" + source + "\"");
    }
}

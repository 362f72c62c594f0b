package dev.rung.cli.command;

import dev.rung.cli.output.SchemaCheckReport;
import dev.rung.cli.output.SchemaReport;
import dev.rung.cli.usage.ExitCode;
import dev.rung.cli.usage.UsageException;
import dev.rung.engine.Connections;
import dev.rung.engine.Snapshot;
import dev.rung.engine.model.SchemaName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code rung schema}. */
@picocli.CommandLine.Command(
        name = "schema",
        customSynopsis = {"rung schema [--schema NAME] [--access] [--check FILE] [options]"},
        header = "Prints the schema of the database as SQL.",
        description = {
            "",
            "Reads the catalog and prints the SQL that creates the same objects in an empty database, in an order that"
                + " works. With --schema it prints one schema, else all of them. The same objects always have the same"
                + " SQL, so you can keep it under version control. It contains no rows and not the tables of Rung's"
                + " history, and owners and privileges only with --access. The command needs no migrations and changes"
                + " nothing.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung schema > schema.sql",
            "  rung schema --schema app --check schema.sql",
            "  psql --dbname copy --file schema.sql"
        })
final class SchemaCommand implements Command {

    @Option(
            names = "--check",
            paramLabel = "FILE",
            description =
                    "Print nothing but the objects that differ from those in FILE, and exit with 3 if there are any.")
    private @Nullable Path check;

    @Option(names = "--access", description = "Include owners, privileges and default privileges.")
    private boolean access;

    @Override
    public ExitCode run(Invocation invocation) {
        String expected = check == null
                ? null
                : read(check, invocation.surroundings().directory().resolve(check));
        Snapshot snapshot = snapshot(invocation);
        if (!snapshot.notExpressed().isEmpty()) {
            invocation
                    .output()
                    .warn("the SQL doesn't create these objects:\n  " + String.join("\n  ", snapshot.notExpressed()));
        }
        if (check == null || expected == null) {
            invocation.output().show("schema", new SchemaReport(snapshot));
            return ExitCode.DONE;
        }
        SchemaCheckReport report = new SchemaCheckReport(
                check, snapshot.differences(expected), invocation.options().given());
        invocation.output().show("schema", report);
        return report.differences().isEmpty() ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    private Snapshot snapshot(Invocation invocation) {
        Optional<SchemaName> schema = invocation.schema();
        SchemaName[] schemas = schema.stream().toArray(SchemaName[]::new);
        try (Connection connection = Connections.open(invocation.connectionsTo(invocation.database()))) {
            Snapshot snapshot = access ? Snapshot.withAccess(connection, schemas) : Snapshot.of(connection, schemas);
            if (schema.isPresent() && !snapshot.objects().contains("schema " + schema.get())) {
                throw new UsageException("--schema: the database has no schema \"" + schema.get()
                        + "\"\n  leave --schema out to print all schemas");
            }
            return snapshot;
        } catch (SQLException e) {
            throw Connections.failure(e);
        }
    }

    private static String read(Path given, Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UsageException(
                    "--check: the file \"" + given + "\" can't be read\n  write it with rung schema > " + given);
        }
    }
}

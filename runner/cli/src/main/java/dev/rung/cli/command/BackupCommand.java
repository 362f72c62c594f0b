package dev.rung.cli.command;

import dev.rung.cli.connection.Database;
import dev.rung.cli.usage.ExitCode;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung backup}. */
@picocli.CommandLine.Command(
        name = "backup",
        customSynopsis = {"rung backup FILE [--overwrite] [--pg-bin DIR] [options]"},
        header = "Saves the database to a file.",
        description = {
            "",
            "Runs pg_dump --format=custom on the whole database and lets pg_restore list the result; only then does the"
                    + " file get its name. It needs PostgreSQL's client programs, of the server's version or newer.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung backup before.dump",
            "  pg_restore --clean --if-exists --dbname app before.dump",
            "                                        brings it back"
        })
final class BackupCommand implements Command {

    @Parameters(paramLabel = "FILE", arity = "1", description = "Where to save it.")
    private Path file = Path.of("");

    @Mixin
    private BackupOptions options = new BackupOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        Database database = invocation.database();
        options.save(
                file, database, invocation.connectionsTo(database), invocation.surroundings(), invocation.output());
        return ExitCode.DONE;
    }
}

package dev.rung.cli.command;

import dev.rung.cli.backup.LockPatience;
import dev.rung.cli.connection.Database;
import dev.rung.cli.usage.ExitCode;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung backup}. */
@picocli.CommandLine.Command(
        name = "backup",
        customSynopsis = {"rung backup FILE [--overwrite] [--lock-timeout DURATION] [--pg-bin DIR] [options]"},
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

    @Option(
            names = "--lock-timeout",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "How long to wait for the lock on a table that another session holds; 0 is for ever. Default:"
                    + " 1min.")
    private Duration lockTimeout = Duration.ofMinutes(1);

    @Mixin
    private BackupOptions options = new BackupOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        Database database = invocation.database();
        options.save(file, database, LockPatience.once(lockTimeout), invocation);
        return ExitCode.DONE;
    }
}

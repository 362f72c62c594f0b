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
            "Runs pg_dump --format=custom on the whole database and verifies the result with pg_restore --list before"
                    + " it creates FILE. It needs PostgreSQL's client programs, in the server's version or newer.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rung backup before.dump",
            "  pg_restore --clean --if-exists --dbname app before.dump",
            "                                        restores the database"
        })
final class BackupCommand implements Command {

    @Parameters(paramLabel = "FILE", arity = "1", description = "The file to save the database to.")
    private Path file = Path.of("");

    @Option(
            names = "--lock-timeout",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description =
                    "The longest wait for a lock that another session holds on a table; 0 means no limit. Default:"
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

package dev.rung.cli.command;

import dev.rung.cli.backup.Backup;
import dev.rung.cli.backup.BackupFile;
import dev.rung.cli.backup.LockPatience;
import dev.rung.cli.backup.Tools;
import dev.rung.cli.connection.Database;
import dev.rung.cli.output.BackupReport;
import dev.rung.cli.output.Output;
import dev.rung.cli.terminal.Surroundings;
import dev.rung.engine.Connections;
import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.settings.ConnectionSource;
import dev.rung.engine.settings.Liveness;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a backup, for all commands that can make one. */
final class BackupOptions {

    @Option(names = "--overwrite", description = "Replace the backup file if it exists.")
    private boolean overwrite;

    @Option(
            names = "--pg-bin",
            paramLabel = "DIR",
            description = "The folder that contains pg_dump and pg_restore. Default: the folders of PATH.")
    private @Nullable Path bin;

    /**
     * Saves the database.
     *
     * @param file the backup file
     * @param database the database to save
     * @param patience the limits of the wait for locks
     * @param invocation connects to the database and prints progress
     */
    void save(Path file, Database database, LockPatience patience, Invocation invocation) {
        Surroundings surroundings = invocation.surroundings();
        Output output = invocation.output();
        database.requireOneServer();
        BackupFile target = new BackupFile(surroundings.directory().resolve(file), overwrite);
        target.check();
        Liveness liveness = invocation.options().liveness();
        Backup backup = Backup.prepare(
                new Tools(Optional.ofNullable(bin), surroundings),
                database,
                liveness,
                versionOf(invocation.connectionsTo(database)),
                target);
        output.live("saving " + database.name() + " ...");
        output.done("backup", new BackupReport(database, file, backup.run(patience, output::say)));
    }

    private static int versionOf(ConnectionSource connections) {
        try (Connection connection = Connections.open(connections)) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new ConnectionException("the connection was lost: " + e.getMessage(), e);
        }
    }
}

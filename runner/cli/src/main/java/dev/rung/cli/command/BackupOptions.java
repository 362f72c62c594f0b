package dev.rung.cli.command;

import dev.rung.cli.backup.Backup;
import dev.rung.cli.backup.Target;
import dev.rung.cli.backup.Tools;
import dev.rung.cli.connection.Database;
import dev.rung.cli.output.BackupReport;
import dev.rung.cli.output.Output;
import dev.rung.cli.terminal.Surroundings;
import dev.rung.engine.connection.ConnectionException;
import dev.rung.engine.connection.ConnectionSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to make a backup, for the commands that do. */
final class BackupOptions {

    @Option(names = "--overwrite", description = "Replace the backup's file if it is there.")
    private boolean overwrite;

    @Option(
            names = "--pg-bin",
            paramLabel = "DIR",
            description = "The folder that holds pg_dump and pg_restore. Default: they are on the PATH.")
    private @Nullable Path bin;

    /**
     * Saves the database.
     *
     * @param file where to
     * @param database what to save
     * @param connections connects to it
     */
    void save(Path file, Database database, ConnectionSource connections, Surroundings surroundings, Output output) {
        Target target = new Target(surroundings.directory().resolve(file), overwrite);
        target.check();
        Backup backup = Backup.prepare(
                new Tools(Optional.ofNullable(bin), surroundings), database, versionOf(connections), target);
        output.live("saving " + database.name() + " ...");
        output.done("backup", new BackupReport(database, file, backup.run()));
    }

    private static int versionOf(ConnectionSource connections) {
        try (Connection connection = connections.open()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw ConnectionException.of(e);
        }
    }
}

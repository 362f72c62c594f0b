package dev.rung.cli.output;

import dev.rung.cli.backup.Backup.Saved;
import dev.rung.cli.connection.Database;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of a backup.
 *
 * @param database the saved database
 * @param file the backup file, as given
 * @param saved the finished backup
 */
public record BackupReport(Database database, Path file, Saved saved) implements Report {

    @Override
    public String text(Style style) {
        return "saved " + database + " to " + file + ": " + Words.count(saved.entries(), "object") + ", "
                + Words.count(saved.bytes(), "byte") + ", in " + Words.of(saved.duration());
    }

    @Override
    public void json(ObjectNode node) {
        node.put("file", file.toString());
        node.put("bytes", saved.bytes());
        node.put("objects", saved.entries());
        node.put("duration_ms", saved.duration().toMillis());
    }
}

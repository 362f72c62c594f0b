package dev.rung.cli.output;

import dev.rung.cli.archive.ArchiveMaker.Made;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of the creation of a class-data archive.
 *
 * @param made the finished archive
 */
public record ArchiveReport(Made made) implements Report {

    @Override
    public String text(Style style) {
        return "created " + made.file() + ": " + Words.count(made.bytes(), "byte") + ", in "
                + Words.of(made.duration());
    }

    @Override
    public void json(ObjectNode node) {
        node.put("file", made.file().toString());
        node.put("bytes", made.bytes());
        node.put("duration_ms", made.duration().toMillis());
    }
}

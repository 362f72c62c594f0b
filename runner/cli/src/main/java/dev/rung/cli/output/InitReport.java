package dev.rung.cli.output;

import dev.rung.engine.authoring.FirstSet;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of {@code rung init}.
 *
 * @param set the set
 * @param files the files that were written, relative to the working directory
 * @param before the manual work to do first; may be empty
 * @param next the command to run next
 */
public record InitReport(FirstSet set, List<Path> files, String before, String next) implements Report {

    /** Copies the list. */
    public InitReport {
        files = List.copyOf(files);
    }

    @Override
    public String text(Style style) {
        return files.stream().map(file -> "wrote " + file).collect(Collectors.joining("\n"))
                + (before.isEmpty() ? "" : "\n" + before)
                + "\n"
                + style.dim("next: " + next);
    }

    @Override
    public void json(ObjectNode node) {
        node.put("set", set.set().toString());
        node.put("schema", set.schema().toString());
        ArrayNode written = node.putArray("files");
        files.forEach(file -> written.add(file.toString()));
        node.put("next", next);
    }
}

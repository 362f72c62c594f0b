package dev.rung.cli.output;

import dev.rung.engine.authoring.Author.Written;
import dev.rung.engine.authoring.SourcePackage.Migrations;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of {@code rung create}.
 *
 * @param set the set that it belongs to
 * @param written the class that was written
 * @param directory the working directory
 * @param given the options that selected the set
 */
public record CreationReport(Migrations set, Written written, Path directory, GivenOptions given) implements Report {

    @Override
    public String text(Style style) {
        return "wrote " + file() + "\n"
                + style.dim("next: complete it, build the project, and run " + given.in("rung validate") + " and "
                        + given.in("rung plan"));
    }

    @Override
    public void json(ObjectNode node) {
        node.put("set", set.set().map(SetName::toString).orElse(null));
        node.put("schema", set.schema().map(SchemaName::toString).orElse(null));
        node.put("class", written.className());
        node.put("file", file().toString());
    }

    private Path file() {
        return written.file().startsWith(directory) ? directory.relativize(written.file()) : written.file();
    }
}

package dev.rung.cli.output;

import dev.rung.engine.SqlDifference;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of {@code rung schema --check}.
 *
 * @param file the file, as given
 * @param differences the objects that differ
 * @param given the options that selected the database
 */
public record SchemaCheckReport(Path file, List<SqlDifference> differences, GivenOptions given) implements Report {

    /** Copies the list. */
    public SchemaCheckReport {
        differences = List.copyOf(differences);
    }

    @Override
    public String text(Style style) {
        if (differences.isEmpty()) {
            return file + " is up to date";
        }
        return file + " isn't up to date\n"
                + differences.stream().map(each -> line(style, each)).collect(Collectors.joining("\n"))
                + "\n" + style.dim("next: " + given.in("rung schema") + " > " + file + " writes it again");
    }

    private static String line(Style style, SqlDifference difference) {
        String words = switch (difference.kind()) {
            case MISSING -> "only in the database";
            case CHANGED -> "differs";
            case ADDITIONAL -> "only in the file";
        };
        return "  " + style.notable(difference.object()) + ": " + words;
    }

    @Override
    public void json(ObjectNode node) {
        node.put("file", file.toString());
        node.put("up_to_date", differences.isEmpty());
        ArrayNode all = node.putArray("differences");
        differences.forEach(each -> all.addObject()
                .put("object", each.object())
                .put("kind", each.kind().name().toLowerCase(Locale.ROOT)));
    }
}

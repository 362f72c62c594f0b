package dev.rung.cli.output;

import dev.rung.engine.model.Baseline;
import dev.rung.engine.model.Doubt;
import dev.rung.engine.model.MigrationId;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of {@code rung baseline}.
 *
 * @param where the set and its database
 * @param baseline the recorded migrations, and the effects that the catalog doesn't show
 */
public record BaselineReport(Where where, Baseline baseline) implements Report {

    @Override
    public String text(Style style) {
        String adopted = baseline.adopted().stream()
                .map(MigrationId::toString)
                .collect(Collectors.joining(
                        ", ", Words.count(baseline.adopted().size(), "migration") + " recorded, none run: ", ""));
        if (baseline.doubts().isEmpty()) {
            return adopted + "\n"
                    + style.dim("next: " + where.given().in("rung migrate") + " applies newer migrations");
        }
        return adopted + "\n" + style.notable("the catalog contradicts these effects of the migrations:")
                + baseline.doubts().stream().map(doubt -> "\n  " + doubt).collect(Collectors.joining())
                + "\nnext: correct these by hand, or undo the record with "
                + where.given().in("rung resolve --rolled-back V") + " and apply the migration with "
                + where.given().in("rung migrate");
    }

    @Override
    public void json(ObjectNode node) {
        node.put("set", where.set().toString());
        node.put("schema", where.schema().toString());
        ArrayNode adopted = node.putArray("adopted");
        baseline.adopted().forEach(id -> adopted.add(id.toString()));
        ArrayNode doubts = node.putArray("doubts");
        for (Doubt doubt : baseline.doubts()) {
            doubts.addObject()
                    .put("line", doubt.line().toString())
                    .put("kind", doubt.object().kind().toString())
                    .put("name", doubt.object().name().toString())
                    .put("is_there", doubt.isThere());
        }
    }
}

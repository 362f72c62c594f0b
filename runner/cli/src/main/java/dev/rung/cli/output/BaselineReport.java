package dev.rung.cli.output;

import dev.rung.engine.model.Baseline;
import dev.rung.engine.model.Doubt;
import dev.rung.engine.model.MigrationId;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was adopted.
 *
 * @param where what it is about
 * @param baseline what was recorded, and what contradicts it
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
                    + style.dim("next: " + where.given().in("rung migrate") + " applies what comes after");
        }
        return adopted + "\n" + style.notable("the catalog doesn't show all that they make:")
                + baseline.doubts().stream().map(doubt -> "\n  " + doubt).collect(Collectors.joining())
                + "\nnext: make these by hand, or take the record back with "
                + where.given().in("rung resolve --rolled-back V") + " and let "
                + where.given().in("rung migrate")
                + " make them";
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

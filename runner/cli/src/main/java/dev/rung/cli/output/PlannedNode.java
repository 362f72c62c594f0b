package dev.rung.cli.output;

import dev.rung.engine.model.PlannedMigration;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Writes the properties that a planned migration has in every JSON document. */
final class PlannedNode {

    private PlannedNode() {}

    static ObjectNode describe(PlannedMigration planned, ObjectNode node) {
        return node.put("id", planned.id().toString())
                .put("direction", planned.direction().toString())
                .put("reason", planned.reason().name().toLowerCase(Locale.ROOT))
                .put("mode", planned.migration().mode().name().toLowerCase(Locale.ROOT));
    }
}

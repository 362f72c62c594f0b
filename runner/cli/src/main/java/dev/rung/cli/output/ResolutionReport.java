package dev.rung.cli.output;

import dev.rung.engine.model.MigrationId;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A migration that is recorded otherwise than before.
 *
 * @param where what it is about
 * @param migration the migration
 * @param applied whether it is recorded as applied; else as rolled back
 * @param reason why it was forced, if it was
 */
public record ResolutionReport(Where where, MigrationId migration, boolean applied, Optional<String> reason)
        implements Report {

    @Override
    public String text(Style style) {
        return migration + " recorded as " + (applied ? "applied" : "rolled back")
                + reason.map(why -> ", forced: " + why).orElse("");
    }

    @Override
    public void json(ObjectNode node) {
        node.put("set", where.set().toString());
        node.put("schema", where.schema().toString());
        node.put("id", migration.toString());
        node.put("recorded_as", applied ? "applied" : "rolled_back");
        node.put("forced", reason.orElse(null));
    }
}

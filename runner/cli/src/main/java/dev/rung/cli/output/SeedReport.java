package dev.rung.cli.output;

import dev.rung.engine.model.EmptiedTable;
import dev.rung.engine.model.SeedOutcome;
import dev.rung.engine.model.SeedOutcome.Planted;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of {@code rung seed}.
 *
 * @param where the set and its database
 * @param outcome the planted seeds
 */
public record SeedReport(Where where, SeedOutcome outcome) implements Report {

    @Override
    public String text(Style style) {
        if (outcome.planted().isEmpty()) {
            return "there are no seeds for " + outcome.plan().environment();
        }
        long rows = outcome.planted().stream().mapToLong(Planted::written).sum();
        String emptied =
                outcome.plan().emptied().stream().map(EmptiedTable::identity).collect(Collectors.joining(", "));
        return (emptied.isEmpty() ? "" : emptied + " emptied, ")
                + Words.count(outcome.planted().size(), "seed") + " planted, " + Words.count(rows, "row") + " written";
    }

    @Override
    public void json(ObjectNode node) {
        node.put("set", where.set().toString());
        node.put("schema", where.schema().toString());
        node.put("environment", outcome.plan().environment().toString());
        ArrayNode emptied = node.putArray("emptied");
        outcome.plan().emptied().forEach(table -> emptied.add(table.identity()));
        ArrayNode seeds = node.putArray("seeds");
        for (Planted planted : outcome.planted()) {
            seeds.addObject()
                    .put("id", planted.seed().toString())
                    .put("rows_offered", planted.offered())
                    .put("rows_written", planted.written());
        }
    }
}

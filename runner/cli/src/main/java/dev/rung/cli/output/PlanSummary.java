package dev.rung.cli.output;

import dev.rung.cli.output.TextTable.Column;
import dev.rung.engine.model.PlannedMigration;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan with one line for each migration instead of its statements. The JSON document is the complete plan.
 *
 * @param report the complete plan
 */
public record PlanSummary(PlanReport report) implements Report {

    @Override
    public String text(Style style) {
        String heading = style.bold(report.where().toString());
        if (report.plan().isEmpty()) {
            return heading + "\n" + report.summary();
        }
        TextTable table = new TextTable(
                Column.left("MIGRATION"),
                Column.left("DIRECTION"),
                Column.right("STEPS"),
                Column.left("HOW"),
                Column.left("WHY"));
        for (PlannedMigration planned : report.plan().migrations()) {
            table.add(
                    planned.id().toString(),
                    planned.direction().toString(),
                    String.valueOf(planned.steps().size()),
                    PlanReport.how(planned),
                    PlanReport.why(planned));
        }
        return heading + "\n" + table.render(style, (column, row, text) -> text) + "\n" + report.summary();
    }

    @Override
    public void json(ObjectNode node) {
        report.json(node);
    }
}

package dev.rung.cli.output;

import dev.rung.engine.model.ResetPlan;
import dev.rung.engine.model.SeedOutcome;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of {@code rung reset}, even if it failed.
 *
 * @param where the set and its database
 * @param plan the dropped objects
 * @param run the applied migrations; empty if the reset failed before
 * @param seeds the planted seeds; empty if the reset failed before
 */
public record ResetReport(Where where, ResetPlan plan, Optional<RunReport> run, Optional<SeedReport> seeds)
        implements Report {

    /** Creates the report after the drop. */
    public static ResetReport of(Where where, ResetPlan plan) {
        return new ResetReport(where, plan, Optional.empty(), Optional.empty());
    }

    /** Returns a copy with the migrations. */
    public ResetReport with(RunReport done) {
        return new ResetReport(where, plan, Optional.of(done), seeds);
    }

    /** Returns a copy with the seeds. */
    public ResetReport with(SeedOutcome done) {
        return new ResetReport(where, plan, run, Optional.of(new SeedReport(where, done)));
    }

    @Override
    public String text(Style style) {
        return Stream.concat(
                        run.stream().map(report -> report.text(style)),
                        seeds.stream().map(report -> report.text(style)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The line that is printed before the migrations. */
    public String dropped() {
        return plan.objects().isEmpty()
                ? "there was nothing to drop"
                : Words.count(plan.objects().size(), "object") + " dropped";
    }

    @Override
    public void json(ObjectNode node) {
        node.put("set", where.set().toString());
        node.put("schema", where.schema().toString());
        node.put("environment", plan.environment().toString());
        ArrayNode dropped = node.putArray("dropped");
        plan.objects().forEach(object -> dropped.add(object.toString()));
        run.ifPresent(report -> report.json(node));
        seeds.ifPresent(report -> report.json(node));
    }
}

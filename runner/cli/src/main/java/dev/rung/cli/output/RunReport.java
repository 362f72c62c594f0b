package dev.rung.cli.output;

import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.Outcome;
import dev.rung.engine.model.Outcome.Completed;
import dev.rung.engine.model.PlannedMigration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of a run, even if it failed.
 *
 * @param where the set and its database
 * @param completed the completed migrations
 * @param failed the failed migration, if any
 * @param pending the migrations that the run did not begin
 */
public record RunReport(
        Where where, List<Completed> completed, Optional<PlannedMigration> failed, List<PlannedMigration> pending)
        implements Report {

    /** Copies the lists. */
    public RunReport {
        completed = List.copyOf(completed);
        pending = List.copyOf(pending);
    }

    /** Creates the report of a run that succeeded. */
    public static RunReport of(Where where, Outcome outcome) {
        return new RunReport(where, outcome.completed(), Optional.empty(), List.of());
    }

    /** Creates the report of a run that failed. */
    public static RunReport of(Where where, MigrationFailedException failure) {
        return new RunReport(where, failure.completed(), Optional.of(failure.failed()), failure.pending());
    }

    @Override
    public String text(Style style) {
        if (failed.isPresent()) {
            return "";
        }
        if (completed.isEmpty()) {
            return "nothing to do";
        }
        Duration total = completed.stream().map(Completed::duration).reduce(Duration.ZERO, Duration::plus);
        return sentence(count(Direction.DOWN), count(Direction.UP)) + " in " + Words.of(total);
    }

    @Override
    public void json(ObjectNode node) {
        node.put("set", where.set().toString());
        node.put("schema", where.schema().toString());
        ArrayNode migrations = node.putArray("migrations");
        for (Completed done : completed) {
            add(migrations, done.planned(), "completed")
                    .put("duration_ms", done.duration().toMillis());
        }
        failed.ifPresent(planned -> add(migrations, planned, "failed"));
        pending.forEach(planned -> add(migrations, planned, "not_run"));
    }

    private static ObjectNode add(ArrayNode migrations, PlannedMigration planned, String result) {
        return PlannedNode.describe(planned, migrations.addObject())
                .put("steps", planned.steps().size())
                .put("result", result);
    }

    private long count(Direction direction) {
        return completed.stream()
                .filter(done -> done.planned().direction() == direction)
                .count();
    }

    private static String sentence(long down, long up) {
        if (down == 0) {
            return Words.count(up, "migration") + " applied";
        }
        return Words.count(down, "migration") + " rolled back" + (up == 0 ? "" : ", " + up + " applied again");
    }
}

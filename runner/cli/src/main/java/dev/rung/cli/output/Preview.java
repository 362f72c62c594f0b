package dev.rung.cli.output;

import dev.rung.engine.model.Direction;
import dev.rung.engine.model.EmptiedTable;
import dev.rung.engine.model.Loss;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.ResetPlan;
import dev.rung.engine.model.SeedPlan;
import dev.rung.engine.model.Step;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import java.util.List;
import java.util.stream.Collectors;

/** Summarizes what a command will do, for the confirmation. */
public final class Preview {

    /** The most objects to name, so that the question stays on the screen. */
    private static final int MOST_NAMED = 20;

    private Preview() {}

    /**
     * Summarizes a plan: its migrations, and the tables and columns that they are known to drop.
     *
     * @param where the set and its database
     * @param plan the plan
     * @param losses the data that is lost
     * @param style the colours
     */
    public static String of(Where where, Plan plan, List<Loss> losses, Style style) {
        StringBuilder text = new StringBuilder(style.bold(where.toString()));
        for (PlannedMigration planned : plan.migrations()) {
            text.append("\n  ")
                    .append(planned.direction() == Direction.DOWN ? "roll back   " : "apply again ")
                    .append(planned.id());
            List<String> dropped = planned.direction() == Direction.DOWN ? dropped(planned) : List.of();
            if (!dropped.isEmpty()) {
                text.append(style.bad("  drops " + String.join(", ", dropped)));
            }
        }
        appendLosses(text, losses, style);
        return text.toString();
    }

    /**
     * Lists the tables that {@code seed --reset} will empty.
     *
     * @param where the set and its database
     * @param plan the plan
     * @param style the colours
     */
    public static String of(Where where, SeedPlan plan, Style style) {
        return style.bold(where.toString()) + "\n  "
                + style.bad("empties "
                        + plan.emptied().stream().map(EmptiedTable::identity).collect(Collectors.joining(", ")));
    }

    /**
     * Lists the objects that {@code reset} will drop.
     *
     * @param where the set and its database
     * @param plan the plan
     * @param losses the data that is lost
     * @param style the colours
     */
    public static String of(Where where, ResetPlan plan, List<Loss> losses, Style style) {
        StringBuilder text = new StringBuilder(style.bold(where.toString()));
        plan.objects().stream()
                .limit(MOST_NAMED)
                .forEach(object -> text.append("\n  ").append(style.bad("drops " + object)));
        if (plan.objects().size() > MOST_NAMED) {
            text.append("\n  ").append(style.bad("and " + (plan.objects().size() - MOST_NAMED) + " more"));
        }
        appendLosses(text, losses, style);
        return text.toString();
    }

    private static void appendLosses(StringBuilder text, List<Loss> losses, Style style) {
        if (!losses.isEmpty()) {
            text.append("\n").append(style.bold("data that is lost"));
        }
        losses.stream().limit(MOST_NAMED).forEach(loss -> text.append("\n  ").append(style.bad(loss.toString())));
        if (losses.size() > MOST_NAMED) {
            text.append("\n  ").append(style.bad("and " + (losses.size() - MOST_NAMED) + " more"));
        }
    }

    private static List<String> dropped(PlannedMigration planned) {
        return planned.steps().stream()
                .map(Step::effects)
                .flatMap(List::stream)
                .filter(Effect.Drops.class::isInstance)
                .map(Effect::object)
                .filter(object ->
                        object.kind() == CatalogObject.Kind.TABLE || object.kind() == CatalogObject.Kind.COLUMN)
                .map(Preview::nameOf)
                .toList();
    }

    private static String nameOf(CatalogObject object) {
        return object.owner().map(table -> table.last() + ".").orElse("")
                + object.name().last();
    }
}

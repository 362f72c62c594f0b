package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.alterEventTrigger;
import static dev.rung.postgres.PostgresDSL.alterTable;
import static dev.rung.postgres.PostgresDSL.createConstraintTrigger;
import static dev.rung.postgres.PostgresDSL.createEventTrigger;
import static dev.rung.postgres.PostgresDSL.createTrigger;

import dev.rung.engine.schema.EventTrigger;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.Rule;
import dev.rung.engine.schema.Trigger;
import dev.rung.postgres.triggers.CreateTriggerClauses;
import dev.rung.postgres.triggers.TriggerEvent;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Writes triggers, event triggers and rules. */
final class TriggerWriter {

    private TriggerWriter() {}

    static List<Query> create(ObjectId id, Trigger trigger) {
        List<Query> statements = new ArrayList<>();
        CreateTriggerClauses.WhenWithoutFunction when =
                trigger.constraint() ? constraint(id, trigger) : ordinary(id, trigger);
        CreateTriggerClauses.WithoutFunction function =
                trigger.condition() == null ? when : when.when(Fragments.condition(trigger.condition()));
        statements.add(function.execute(
                Fragments.name(trigger.function()), trigger.arguments().toArray(String[]::new)));
        var alter = alterTable(Fragments.name(trigger.table()));
        Name name = DSL.name(id.name());
        switch (trigger.enabled()) {
            case ORIGIN -> {}
            case REPLICA -> statements.add(alter.enableReplicaTrigger(name));
            case ALWAYS -> statements.add(alter.enableAlwaysTrigger(name));
            case DISABLED -> statements.add(alter.disableTrigger(name));
        }
        return statements;
    }

    private static CreateTriggerClauses.WhenWithoutFunction ordinary(ObjectId id, Trigger trigger) {
        var start = createTrigger(DSL.name(id.name()));
        List<TriggerEvent> events = events(trigger);
        var table = switch (trigger.timing()) {
            case BEFORE -> start.before(events);
            case AFTER -> start.after(events);
            case INSTEAD_OF -> start.insteadOf(events);
        };
        CreateTriggerClauses.ReferencingWithoutFunction referencing = table.on(Fragments.name(trigger.table()));
        if (trigger.oldTable() != null) {
            referencing = referencing.referencingOldTable(trigger.oldTable());
        }
        if (trigger.newTable() != null) {
            referencing = referencing.referencingNewTable(trigger.newTable());
        }
        return trigger.forEachRow() ? referencing.forEachRow() : referencing.forEachStatement();
    }

    /** A constraint trigger is always called after the event, for each row. */
    private static CreateTriggerClauses.WhenWithoutFunction constraint(ObjectId id, Trigger trigger) {
        var start = createConstraintTrigger(DSL.name(id.name()))
                .after(events(trigger))
                .on(Fragments.name(trigger.table()));
        var deferrable = trigger.referenced() == null ? start : start.from(Fragments.name(trigger.referenced()));
        if (trigger.deferred()) {
            return deferrable.deferrableInitiallyDeferred();
        }
        return trigger.deferrable() ? deferrable.deferrable() : deferrable;
    }

    private static List<TriggerEvent> events(Trigger trigger) {
        return trigger.events().stream()
                .map(event -> switch (event) {
                    case "INSERT" -> TriggerEvent.INSERT;
                    case "DELETE" -> TriggerEvent.DELETE;
                    case "TRUNCATE" -> TriggerEvent.TRUNCATE;
                    default ->
                        trigger.columns().isEmpty() ? TriggerEvent.UPDATE : TriggerEvent.updateOf(trigger.columns());
                })
                .toList();
    }

    static Query create(ObjectId id, EventTrigger trigger) {
        var start = createEventTrigger(id.name()).on(trigger.event());
        var function = trigger.tags().isEmpty()
                ? start
                : start.whenTagIn(
                        trigger.tags().getFirst(),
                        trigger.tags().stream().skip(1).toArray(String[]::new));
        return function.execute(Fragments.name(trigger.function()));
    }

    static List<Query> enable(ObjectId id, EventTrigger trigger) {
        var alter = alterEventTrigger(id.name());
        return switch (trigger.enabled()) {
            case ORIGIN -> List.of();
            case REPLICA -> List.of(alter.enableReplica());
            case ALWAYS -> List.of(alter.enableAlways());
            case DISABLED -> List.of(alter.disable());
        };
    }

    /** A rule is plain SQL: PostgreSQL prints only the complete statement. */
    static List<Query> create(ObjectId id, Rule rule) {
        List<Query> statements = new ArrayList<>();
        String sql = rule.definition().strip();
        statements.add(Fragments.statement(sql.endsWith(";") ? sql.substring(0, sql.length() - 1) : sql));
        var alter = alterTable(Fragments.name(rule.table()));
        Name name = DSL.name(id.name());
        switch (rule.enabled()) {
            case ORIGIN -> {}
            case REPLICA -> statements.add(alter.enableReplicaRule(name));
            case ALWAYS -> statements.add(alter.enableAlwaysRule(name));
            case DISABLED -> statements.add(alter.disableRule(name));
        }
        return statements;
    }
}

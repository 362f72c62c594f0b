package dev.rung.engine.model;

import java.util.List;

/**
 * The migrations that a run will apply or undo, in order.
 *
 * @param set the set
 * @param schema the schema that the plan runs in
 * @param basis the {@link dev.rung.engine.history.History#fingerprint() fingerprint} of the history that the plan is
 *     based on
 * @param migrations the migrations to run; empty if there is nothing to do
 */
public record Plan(SetName set, SchemaName schema, String basis, List<PlannedMigration> migrations) {

    /** Copies the list. */
    public Plan {
        migrations = List.copyOf(migrations);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return migrations.isEmpty();
    }
}

package dev.rung.engine.model;

import java.util.List;

/**
 * What will run, in order.
 *
 * @param set the set
 * @param schema the schema that it runs in
 * @param basis the {@link dev.rung.engine.history.History#fingerprint() fingerprint} of the history that it was made from
 * @param migrations what runs; empty where there is nothing to do
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

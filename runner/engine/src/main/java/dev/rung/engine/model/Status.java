package dev.rung.engine.model;

import java.util.List;

/**
 * The states of all migrations of a set in one schema.
 *
 * @param set the set
 * @param schema the schema
 * @param migrations in the order of application, repeatable migrations last
 */
public record Status(SetName set, SchemaName schema, List<MigrationStatus> migrations) {

    /** Copies the list. */
    public Status {
        migrations = List.copyOf(migrations);
    }

    /** Whether all migrations are applied and unchanged. */
    public boolean isUpToDate() {
        return migrations.stream()
                .allMatch(migration ->
                        migration.state() == MigrationState.APPLIED || migration.state() == MigrationState.BASELINE);
    }

    /**
     * The migrations in one state.
     *
     * @param state the state
     */
    public List<MigrationStatus> in(MigrationState state) {
        return migrations.stream()
                .filter(migration -> migration.state() == state)
                .toList();
    }
}

package dev.rung.engine.model;

import java.util.List;

/**
 * Where all migrations of a set stand in one schema.
 *
 * @param set the set
 * @param schema the schema
 * @param migrations in the order of application, repeatables last
 */
public record Status(SetName set, SchemaName schema, List<MigrationStatus> migrations) {

    /** Copies the list. */
    public Status {
        migrations = List.copyOf(migrations);
    }

    /** Whether all is applied and nothing is wrong. */
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

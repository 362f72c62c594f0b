package dev.rung.engine.model;

import dev.rung.engine.model.ScriptedMigration.Mode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code schema_migrations}: a migration that is applied completely or in part.
 *
 * @param id the migration
 * @param appliedAt when the transaction that applied it began; for a stepwise migration, the transaction of its first
 *     step
 * @param position its place in the order of application
 * @param checksum the checksum of its {@code up} script, 64 hexadecimal digits
 * @param state its state
 * @param mode how it was applied, or is being applied or undone
 * @param stepsDone how many steps of its {@code up} are complete
 * @param stepsTotal how many steps its {@code up} has
 * @param stepsUndone how many steps of its {@code down} are complete, while it is being undone
 * @param intention a step that can't run in a transaction and was started; null if there is none
 * @param durationMs how long it took, in milliseconds
 * @param appliedBy the database user that applied it
 * @param toolVersion the version of Rung
 * @param scripts its scripts; null if they weren't read, because it is applied completely and nothing needs them
 */
public record HistoryEntry(
        MigrationId id,
        OffsetDateTime appliedAt,
        long position,
        String checksum,
        EntryState state,
        Mode mode,
        int stepsDone,
        int stepsTotal,
        int stepsUndone,
        @Nullable Intention intention,
        long durationMs,
        String appliedBy,
        String toolVersion,
        @Nullable StoredScripts scripts) {

    /**
     * The steps of its {@code up}.
     *
     * @throws IllegalStateException if its scripts weren't read
     */
    public List<StoredStep> up() {
        return read().up();
    }

    /**
     * The steps of its {@code down}.
     *
     * @throws IllegalStateException if its scripts weren't read
     */
    public List<StoredStep> down() {
        return read().down();
    }

    private StoredScripts read() {
        if (scripts == null) {
            throw new IllegalStateException("the scripts of " + id + " weren't read from the history");
        }
        return scripts;
    }

    /** A step that can't run in a transaction and was started; empty if there is none. */
    public Optional<Intention> intended() {
        return Optional.ofNullable(intention);
    }
}

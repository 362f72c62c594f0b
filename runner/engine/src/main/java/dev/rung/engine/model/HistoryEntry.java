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
 * @param up the steps of its {@code up}
 * @param down the steps of its {@code down}
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
        List<StoredStep> up,
        List<StoredStep> down) {

    /** Copies the lists. */
    public HistoryEntry {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /** A step that can't run in a transaction and was started; empty if there is none. */
    public Optional<Intention> intended() {
        return Optional.ofNullable(intention);
    }
}

package dev.rung.engine.history;

import dev.rung.engine.model.MigrationId;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A row of {@code schema_migrations}: a migration that is applied, wholly or in part.
 *
 * @param id the migration
 * @param appliedAt when the transaction that applied it began; for a stepwise one, when its first step did
 * @param checksum of its {@code up} script, 64 hexadecimal digits
 * @param state how far it is
 * @param stepsDone how many steps of the direction under way are complete
 * @param stepsTotal how many steps its {@code up} has
 * @param durationMs how long it took, in milliseconds
 * @param appliedBy the database user that applied it
 * @param toolVersion the version of Rung
 * @param up the steps of its {@code up}
 * @param down the steps of its {@code down}
 */
public record HistoryEntry(
        MigrationId id,
        OffsetDateTime appliedAt,
        String checksum,
        EntryState state,
        int stepsDone,
        int stepsTotal,
        long durationMs,
        String appliedBy,
        String toolVersion,
        List<RecordedStep> up,
        List<RecordedStep> down) {

    /** Copies the lists. */
    public HistoryEntry {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }
}

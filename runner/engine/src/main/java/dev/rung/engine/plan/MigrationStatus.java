package dev.rung.engine.plan;

import dev.rung.engine.history.HistoryEntry;
import dev.rung.engine.model.MigrationId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one migration stands.
 *
 * @param id the migration
 * @param state its state
 * @param recorded its row in the history, null where it has none
 */
public record MigrationStatus(
        MigrationId id, MigrationState state, @Nullable HistoryEntry recorded) {

    /** Its row in the history. */
    public Optional<HistoryEntry> entry() {
        return Optional.ofNullable(recorded);
    }
}

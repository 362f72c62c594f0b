package dev.rung.engine.model;

import dev.rung.engine.model.Action.UndoRecorded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of one migration.
 *
 * @param id the migration
 * @param state its state
 * @param recorded its row in the history; null if it has none
 */
public record MigrationStatus(
        MigrationId id, MigrationState state, @Nullable HistoryEntry recorded) {

    /** Its row in the history; empty if it has none. */
    public Optional<HistoryEntry> entry() {
        return Optional.ofNullable(recorded);
    }

    /**
     * The problem of a migration in the state {@link MigrationState#MISSING}: the history contains it, but the class
     * path doesn't.
     */
    public Problem missing() {
        boolean isComplete = entry().filter(entry -> entry.state().isComplete()).isPresent();
        return Problem.of(
                id.toString(),
                (isComplete ? "is applied" : "was begun") + ", but its class isn't on the class path",
                Message.of("restore the class, or undo it by its recorded script: ")
                        .and(new UndoRecorded(id)));
    }
}

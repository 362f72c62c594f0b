package dev.rung.engine.history;

import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.SetName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The content of a schema's {@code schema_migrations} for one set.
 *
 * @param entries the set's rows, in the order of application
 * @param foreign rows of other sets in the same table
 * @param unclaimed the versions of rows without a set, written by another tool or by hand
 */
public record History(List<HistoryEntry> entries, Map<MigrationId, SetName> foreign, List<String> unclaimed) {

    private static final Comparator<HistoryEntry> BY_APPLICATION =
            Comparator.comparingLong(HistoryEntry::position).thenComparing(HistoryEntry::id);

    /** A history without applied migrations. */
    public static final History EMPTY = new History(List.of(), Map.of(), List.of());

    /** Copies and sorts the entries. */
    public History {
        entries = entries.stream().sorted(BY_APPLICATION).toList();
        foreign = Map.copyOf(foreign);
        unclaimed = List.copyOf(unclaimed);
    }

    /** A text that changes whenever a run changes the history. It shows whether a plan is up to date. */
    public String fingerprint() {
        return entries.stream()
                .map(entry -> String.join(
                        " ",
                        entry.id().toString(),
                        entry.state().toString(),
                        String.valueOf(entry.position()),
                        String.valueOf(entry.stepsDone()),
                        String.valueOf(entry.stepsUndone()),
                        String.valueOf(entry.intended().isPresent()),
                        entry.checksum()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Finds the row of a migration.
     *
     * @param id the migration
     */
    public Optional<HistoryEntry> find(MigrationId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}

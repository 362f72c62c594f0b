package dev.rung.engine.plan;

import dev.rung.engine.history.History;
import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.MigrationState;
import dev.rung.engine.model.MigrationStatus;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the migrations of a set with the history of a schema. */
public final class Comparison {

    private Comparison() {}

    /**
     * Compares a set with a history.
     *
     * @param set the set on the class path
     * @param schema the schema that it is applied to
     * @param history the history of the schema
     */
    public static Status compare(ScriptedSet set, SchemaName schema, History history) {
        MigrationId newestApplied = newestVersioned(history);
        Map<MigrationId, HistoryEntry> unclaimed = new HashMap<>();
        history.entries().forEach(entry -> unclaimed.put(entry.id(), entry));
        List<MigrationStatus> all = new ArrayList<>();
        for (ScriptedMigration migration : set.migrations()) {
            HistoryEntry entry = unclaimed.remove(migration.id());
            all.add(new MigrationStatus(migration.id(), versioned(migration, entry, newestApplied), entry));
        }
        for (ScriptedMigration migration : set.repeatables()) {
            HistoryEntry entry = unclaimed.remove(migration.id());
            all.add(new MigrationStatus(migration.id(), repeatable(migration, entry), entry));
        }
        unclaimed.values().forEach(entry -> all.add(new MigrationStatus(entry.id(), MigrationState.MISSING, entry)));
        all.sort(Comparator.comparing(MigrationStatus::id));
        return new Status(set.name(), schema, all);
    }

    private static @Nullable MigrationId newestVersioned(History history) {
        return history.entries().stream()
                .map(HistoryEntry::id)
                .filter(id -> !id.isRepeatable())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static MigrationState versioned(
            ScriptedMigration migration, @Nullable HistoryEntry entry, @Nullable MigrationId newestApplied) {
        if (entry == null) {
            boolean overtaken = newestApplied != null && migration.id().compareTo(newestApplied) < 0;
            return overtaken ? MigrationState.OUT_OF_ORDER : MigrationState.PENDING;
        }
        return switch (entry.state()) {
            case RUNNING -> Resumption.canResume(migration, entry) ? MigrationState.RUNNING : MigrationState.MODIFIED;
            case REVERTING -> MigrationState.REVERTING;
            case BASELINE ->
                entry.checksum().equals(migration.checksum().value())
                        ? MigrationState.BASELINE
                        : MigrationState.MODIFIED;
            case APPLIED ->
                entry.checksum().equals(migration.checksum().value())
                        ? MigrationState.APPLIED
                        : MigrationState.MODIFIED;
        };
    }

    /**
     * The state of a repeatable migration. A changed one is applied again from its first step; an interrupted one
     * continues if its completed steps are unchanged.
     */
    private static MigrationState repeatable(ScriptedMigration migration, @Nullable HistoryEntry entry) {
        if (entry == null) {
            return MigrationState.PENDING;
        }
        boolean isCurrent = entry.checksum().equals(migration.checksum().value());
        return switch (entry.state()) {
            case REVERTING -> MigrationState.REVERTING;
            case RUNNING -> Resumption.canResume(migration, entry) ? MigrationState.RUNNING : MigrationState.PENDING;
            case APPLIED, BASELINE -> isCurrent ? MigrationState.APPLIED : MigrationState.PENDING;
        };
    }
}

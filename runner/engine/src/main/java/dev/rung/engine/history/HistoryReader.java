package dev.rung.engine.history;

import dev.rung.engine.exception.HistoryException;
import dev.rung.engine.model.EntryState;
import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.model.SetName;
import dev.rung.engine.model.StoredScripts;
import dev.rung.engine.model.StoredStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** Converts rows of {@code schema_migrations} to a history. */
final class HistoryReader {

    private final SetName set;
    private final String table;

    /**
     * Creates a reader.
     *
     * @param set the set whose rows are read
     * @param table the name of the table, for messages
     */
    HistoryReader(SetName set, String table) {
        this.set = set;
        this.table = table;
    }

    /**
     * Converts rows.
     *
     * @param rows the rows of all sets
     * @param scripts the scripts of some of the rows, by version
     */
    History toHistory(List<HistoryRow> rows, Map<String, StoredScripts> scripts) {
        List<HistoryEntry> own = new ArrayList<>();
        Map<MigrationId, SetName> foreign = new HashMap<>();
        List<String> unclaimed = new ArrayList<>();
        for (HistoryRow row : rows) {
            @Nullable String recordedBy = row.set();
            if (recordedBy == null) {
                unclaimed.add(row.version());
            } else if (recordedBy.equals(set.value())) {
                own.add(toEntry(row, scripts.get(row.version())));
            } else {
                foreign.put(idOf(row.version()), setNamed(recordedBy));
            }
        }
        return new History(own, foreign, unclaimed.stream().sorted().toList());
    }

    /** Converts the scripts of rows, by version. */
    Map<String, StoredScripts> toScripts(Result<? extends Record> rows) {
        Map<String, StoredScripts> scripts = new HashMap<>();
        for (Record row : rows) {
            String version = row.get(HistoryTables.VERSION);
            MigrationId id = idOf(version);
            List<StoredStep> up = script(id, HistoryColumn.UP_SQL, row.get(HistoryTables.UP_SQL));
            scripts.put(
                    version,
                    new StoredScripts(up, script(id, HistoryColumn.DOWN_SQL, row.get(HistoryTables.DOWN_SQL))));
        }
        return scripts;
    }

    private HistoryEntry toEntry(HistoryRow row, @Nullable StoredScripts scripts) {
        MigrationId id = idOf(row.version());
        @Nullable Long position = row.position();
        @Nullable String intention = row.intention();
        return new HistoryEntry(
                id,
                row.appliedAt(),
                position == null ? row.appliedAt().toInstant().toEpochMilli() : position,
                row.checksum(),
                EntryState.recorded(row.state()).orElseThrow(() -> unknown("the state \"" + row.state() + "\"")),
                mode(row.mode(), scripts),
                row.stepsDone(),
                row.stepsTotal(),
                row.stepsUndone(),
                intention == null
                        ? null
                        : reading(
                                id, HistoryColumn.INTENTION, () -> ScriptJson.readIntention(JSONB.valueOf(intention))),
                row.durationMs(),
                row.appliedBy(),
                row.toolVersion(),
                scripts);
    }

    /**
     * The recorded mode. Older releases didn't record it; there a migration with a step that can't run in a transaction
     * is stepwise.
     */
    private Mode mode(@Nullable String recorded, @Nullable StoredScripts scripts) {
        if (recorded == null) {
            boolean isTransactional = scripts == null
                    || Stream.concat(scripts.up().stream(), scripts.down().stream())
                            .allMatch(StoredStep::transactional);
            return isTransactional ? Mode.TRANSACTIONAL : Mode.STEPWISE;
        }
        Optional<Mode> mode = Arrays.stream(Mode.values())
                .filter(known -> known.toString().equals(recorded))
                .findFirst();
        return mode.orElseThrow(() -> unknown("the mode \"" + recorded + "\""));
    }

    private List<StoredStep> script(MigrationId id, HistoryColumn column, JSONB json) {
        return reading(id, column, () -> ScriptJson.read(json));
    }

    private <T> T reading(MigrationId id, HistoryColumn column, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new HistoryException(
                    table + " has a row for " + id + " whose " + column + " doesn't have Rung's format: "
                            + e.getMessage() + "\n"
                            + "  restore the row from a backup, or use the version of Rung that wrote it",
                    e);
        }
    }

    private SetName setNamed(String name) {
        try {
            return new SetName(name);
        } catch (IllegalArgumentException e) {
            throw unknown("the set \"" + name + "\"");
        }
    }

    private MigrationId idOf(String version) {
        return MigrationId.parse(version).orElseThrow(() -> unknown("the version \"" + version + "\""));
    }

    private HistoryException unknown(String what) {
        return new HistoryException(
                table + " has a row with " + what + ", which this version of Rung doesn't know\n"
                        + "  use the version of Rung that wrote it, or correct the row",
                null);
    }
}

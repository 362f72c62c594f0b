package dev.rung.engine.history;

import static dev.rung.engine.history.HistoryTables.APPLIED_AT;
import static dev.rung.engine.history.HistoryTables.APPLIED_BY;
import static dev.rung.engine.history.HistoryTables.CHECKSUM;
import static dev.rung.engine.history.HistoryTables.DOWN_SQL;
import static dev.rung.engine.history.HistoryTables.DURATION_MS;
import static dev.rung.engine.history.HistoryTables.INTENTION;
import static dev.rung.engine.history.HistoryTables.MODE;
import static dev.rung.engine.history.HistoryTables.POSITION;
import static dev.rung.engine.history.HistoryTables.SET_NAME;
import static dev.rung.engine.history.HistoryTables.STATE;
import static dev.rung.engine.history.HistoryTables.STEPS_DONE;
import static dev.rung.engine.history.HistoryTables.STEPS_TOTAL;
import static dev.rung.engine.history.HistoryTables.STEPS_UNDONE;
import static dev.rung.engine.history.HistoryTables.TOOL_VERSION;
import static dev.rung.engine.history.HistoryTables.UP_SQL;
import static dev.rung.engine.history.HistoryTables.VERSION;

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
import org.jooq.Field;
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
     * @param rows the rows, without their scripts
     * @param scripts the scripts of some of the rows, by version
     */
    History toHistory(Result<? extends Record> rows, Map<String, StoredScripts> scripts) {
        List<HistoryEntry> own = new ArrayList<>();
        Map<MigrationId, SetName> foreign = new HashMap<>();
        List<String> unclaimed = new ArrayList<>();
        for (Record row : rows) {
            String recordedBy = row.get(SET_NAME);
            if (recordedBy == null) {
                unclaimed.add(row.get(VERSION));
            } else if (recordedBy.equals(set.value())) {
                own.add(toEntry(idOf(row), row, scripts.get(row.get(VERSION))));
            } else {
                foreign.put(idOf(row), setNamed(recordedBy));
            }
        }
        return new History(own, foreign, unclaimed.stream().sorted().toList());
    }

    /** The rows of this set. */
    List<Record> ownRows(Result<? extends Record> rows) {
        return rows.stream()
                .filter(row -> set.value().equals(row.get(SET_NAME)))
                .<Record>map(row -> row)
                .toList();
    }

    /**
     * Whether a row can't be understood without its scripts: the migration isn't applied completely, or an older release
     * recorded no mode.
     */
    static boolean needsScripts(Record row) {
        return row.get(MODE) == null
                || EntryState.recorded(row.get(STATE))
                        .filter(EntryState::isComplete)
                        .isEmpty();
    }

    /** Converts the scripts of rows, by version. */
    Map<String, StoredScripts> toScripts(Result<? extends Record> rows) {
        Map<String, StoredScripts> scripts = new HashMap<>();
        for (Record row : rows) {
            MigrationId id = idOf(row);
            scripts.put(row.get(VERSION), new StoredScripts(script(id, row, UP_SQL), script(id, row, DOWN_SQL)));
        }
        return scripts;
    }

    private HistoryEntry toEntry(MigrationId id, Record row, @Nullable StoredScripts scripts) {
        @Nullable Long position = row.get(POSITION);
        @Nullable JSONB intention = row.get(INTENTION);
        return new HistoryEntry(
                id,
                row.get(APPLIED_AT),
                position == null ? row.get(APPLIED_AT).toInstant().toEpochMilli() : position,
                row.get(CHECKSUM),
                EntryState.recorded(row.get(STATE)).orElseThrow(() -> unknown("the state \"" + row.get(STATE) + "\"")),
                mode(row.get(MODE), scripts),
                row.get(STEPS_DONE),
                row.get(STEPS_TOTAL),
                row.get(STEPS_UNDONE),
                intention == null ? null : reading(id, INTENTION, () -> ScriptJson.readIntention(intention)),
                row.get(DURATION_MS),
                row.get(APPLIED_BY),
                row.get(TOOL_VERSION),
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

    private List<StoredStep> script(MigrationId id, Record row, Field<JSONB> column) {
        return reading(id, column, () -> ScriptJson.read(row.get(column)));
    }

    private <T> T reading(MigrationId id, Field<JSONB> column, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new HistoryException(
                    table + " has a row for " + id + " whose " + column.getName() + " doesn't have Rung's format: "
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

    private MigrationId idOf(Record row) {
        return MigrationId.parse(row.get(VERSION))
                .orElseThrow(() -> unknown("the version \"" + row.get(VERSION) + "\""));
    }

    private HistoryException unknown(String what) {
        return new HistoryException(
                table + " has a row with " + what + ", which this version of Rung doesn't know\n"
                        + "  use the version of Rung that wrote it, or correct the row",
                null);
    }
}

package dev.rung.engine.history;

import static dev.rung.engine.history.HistoryTables.ACTION;
import static dev.rung.engine.history.HistoryTables.APPLIED_AT;
import static dev.rung.engine.history.HistoryTables.CHECKSUM;
import static dev.rung.engine.history.HistoryTables.CHECKSUM_VERSION;
import static dev.rung.engine.history.HistoryTables.CLIENT;
import static dev.rung.engine.history.HistoryTables.DETAIL;
import static dev.rung.engine.history.HistoryTables.DOWN_SQL;
import static dev.rung.engine.history.HistoryTables.DURATION_MS;
import static dev.rung.engine.history.HistoryTables.INTENTION;
import static dev.rung.engine.history.HistoryTables.LOG_VERSION;
import static dev.rung.engine.history.HistoryTables.MODE;
import static dev.rung.engine.history.HistoryTables.OUTCOME;
import static dev.rung.engine.history.HistoryTables.POSITION;
import static dev.rung.engine.history.HistoryTables.SET_NAME;
import static dev.rung.engine.history.HistoryTables.STATE;
import static dev.rung.engine.history.HistoryTables.STEPS_DONE;
import static dev.rung.engine.history.HistoryTables.STEPS_TOTAL;
import static dev.rung.engine.history.HistoryTables.STEPS_UNDONE;
import static dev.rung.engine.history.HistoryTables.TOOL_VERSION;
import static dev.rung.engine.history.HistoryTables.UP_SQL;
import static dev.rung.engine.history.HistoryTables.VERSION;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.defaultValue;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.query;
import static org.jooq.impl.DSL.sql;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.val;

import dev.rung.engine.model.Checksum;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.EntryState;
import dev.rung.engine.model.Intention;
import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.Script;
import dev.rung.engine.model.ScriptedMigration;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.model.SetName;
import dev.rung.engine.model.StoredStep;
import java.time.Duration;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Query;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Creates the statements that write the history and the log. They are only rendered here, so that they can be sent in
 * the same batch as the statements that they record.
 */
public final class HistoryWrites {

    /** The number of milliseconds since the transaction began, by the server's clock. */
    private static final Field<Long> TRANSACTION_MILLIS =
            field(sql("(extract(epoch from clock_timestamp() - transaction_timestamp()) * 1000)::bigint"), Long.class);

    /** The text before the failure in the error message of an {@link #assertion}. */
    public static final String ASSERTION_MARK = "rung: ";

    private final HistoryTables tables;
    private final SetName set;
    private final String toolVersion;
    private final String client;

    HistoryWrites(SchemaName schema, SetName set, String toolVersion, String client) {
        this.tables = new HistoryTables(schema);
        this.set = set;
        this.toolVersion = toolVersion;
        this.client = client;
    }

    /**
     * Records that a migration is applied, in the transaction that applies it. The row of a repeatable migration is
     * replaced.
     */
    public Query applied(ScriptedMigration migration) {
        return appliedRow(migration, EntryState.APPLIED, Mode.TRANSACTIONAL, TRANSACTION_MILLIS);
    }

    /**
     * Records that a migration has started. For a stepwise migration, this is committed immediately. For a
     * transactional migration, it is part of the transaction, and becomes visible only if the migration's own code
     * commits.
     */
    public Query begun(ScriptedMigration migration, Mode mode) {
        return appliedRow(migration, EntryState.RUNNING, mode, val(0L));
    }

    private Query appliedRow(ScriptedMigration migration, EntryState state, Mode mode, Field<Long> durationMillis) {
        int steps = state == EntryState.APPLIED ? migration.up().steps().size() : 0;
        InsertSetMoreStep<Record> row = row(migration, state, mode, steps, durationMillis);
        return migration.id().isRepeatable() ? replacing(row.set(APPLIED_AT, currentOffsetDateTime())) : row;
    }

    /** Records that an interrupted stepwise migration continues, possibly with a corrected script. */
    public Query resumed(ScriptedMigration migration, int stepsDone) {
        return update(tables.migrations())
                .set(CHECKSUM, migration.checksum().value())
                .set(STATE, EntryState.RUNNING.toString())
                .set(MODE, Mode.STEPWISE.toString())
                .set(STEPS_DONE, stepsDone)
                .set(STEPS_TOTAL, migration.up().steps().size())
                .set(TOOL_VERSION, toolVersion)
                .set(UP_SQL, ScriptJson.write(StoredStep.of(migration.up())))
                .set(DOWN_SQL, ScriptJson.write(StoredStep.of(migration.down())))
                .where(rowOf(migration.id()));
    }

    /** Records that a baseline adopts a migration. A row without a set is replaced. */
    public Query adopted(ScriptedMigration migration) {
        return replacing(row(
                migration,
                EntryState.BASELINE,
                migration.mode(),
                migration.up().steps().size(),
                val(0L)));
    }

    /** Records that a migration was applied or completed by hand. An existing row keeps its place and time. */
    public Query resolved(ScriptedMigration migration) {
        return replacing(row(
                migration,
                EntryState.APPLIED,
                migration.mode(),
                migration.up().steps().size(),
                val(0L)));
    }

    /** Moves a migration to the end of the order of application. */
    public Query placedLast(MigrationId id) {
        return update(tables.migrations()).set(POSITION, defaultValue(POSITION)).where(rowOf(id));
    }

    /** Records the new name of a migration. */
    public Query renamed(MigrationId from, MigrationId to) {
        return update(tables.migrations()).set(VERSION, to.toString()).where(rowOf(from));
    }

    /** Deletes the rows of all migrations of the set. */
    public Query allRemoved() {
        return deleteFrom(tables.migrations()).where(SET_NAME.eq(set.value()));
    }

    /** Records that a rollback of a migration has started, with its script and mode. */
    public Query reverting(MigrationId id, Script down, Mode mode, int stepsUndone) {
        return update(tables.migrations())
                .set(STATE, EntryState.REVERTING.toString())
                .set(MODE, mode.toString())
                .set(STEPS_UNDONE, stepsUndone)
                .set(DOWN_SQL, ScriptJson.write(StoredStep.of(down)))
                .where(rowOf(id));
    }

    /** Records a step that is about to run outside a transaction. */
    public Query intended(MigrationId id, Intention intention) {
        return update(tables.migrations())
                .set(INTENTION, ScriptJson.write(intention))
                .where(rowOf(id));
    }

    /** Records that the step that was about to run outside a transaction didn't run, or left nothing behind. */
    public Query notIntended(MigrationId id) {
        return update(tables.migrations()).setNull(INTENTION).where(rowOf(id));
    }

    /** Records how many steps of one direction are complete, and removes the intention of the last one. */
    public Query progress(MigrationId id, Direction direction, int steps) {
        return update(tables.migrations())
                .set(direction == Direction.UP ? STEPS_DONE : STEPS_UNDONE, steps)
                .setNull(INTENTION)
                .where(rowOf(id));
    }

    /** Records that all steps of a stepwise migration are complete. */
    public Query completed(MigrationId id, Duration duration) {
        return completed(id, DURATION_MS.plus(duration.toMillis()));
    }

    /** Records that a migration is applied whose start was recorded in the same transaction. */
    public Query completedInTransaction(MigrationId id) {
        return completed(id, TRANSACTION_MILLIS);
    }

    private Query completed(MigrationId id, Field<Long> durationMillis) {
        return update(tables.migrations())
                .set(STATE, EntryState.APPLIED.toString())
                .set(STEPS_DONE, STEPS_TOTAL)
                .set(DURATION_MS, durationMillis)
                .where(rowOf(id));
    }

    /** Deletes the row of a migration that was undone. */
    public Query removed(MigrationId id) {
        return deleteFrom(tables.migrations()).where(rowOf(id));
    }

    private Condition rowOf(MigrationId id) {
        return VERSION.eq(id.toString()).and(SET_NAME.eq(set.value()));
    }

    /** Adds an entry to the log, with the entry's duration. */
    public Query logged(LogEntry entry) {
        return logged(entry, val(entry.duration().toMillis()));
    }

    /** Adds an entry to the log for an action in the current transaction, with the duration of the transaction. */
    public Query loggedInTransaction(LogAction action, @Nullable String version) {
        return logged(new LogEntry(action, version, LogOutcome.DONE, Duration.ZERO, null), TRANSACTION_MILLIS);
    }

    /**
     * Creates a statement that fails if a condition is violated, and otherwise changes nothing. It can be sent in the
     * same batch as the statements that it guards. PostgreSQL has no assertion in plain SQL. Instead, the statement
     * casts the failure's text to an integer; the error message of the failed cast contains the text.
     *
     * @param failure an expression for the text of the failure; null if the condition holds
     */
    public Query assertion(Field<String> failure) {
        return query(
                "insert into {0} (detail) select null where cast({1} || {2} as integer) = 0",
                tables.log(), inline(ASSERTION_MARK), failure);
    }

    private Query logged(LogEntry entry, Field<Long> durationMillis) {
        return insertInto(tables.log())
                .set(SET_NAME, set.value())
                .set(ACTION, entry.action().toString())
                .set(LOG_VERSION, entry.version())
                .set(OUTCOME, entry.outcome().toString())
                .set(DURATION_MS, durationMillis)
                .set(CLIENT, client)
                .set(TOOL_VERSION, toolVersion)
                .set(DETAIL, entry.detail());
    }

    private InsertSetMoreStep<Record> row(
            ScriptedMigration migration, EntryState state, Mode mode, int stepsDone, Field<Long> durationMillis) {
        boolean isStepwise = mode == Mode.STEPWISE;
        return insertInto(tables.migrations())
                .set(VERSION, migration.id().toString())
                .set(CHECKSUM, migration.checksum().value())
                .set(CHECKSUM_VERSION, Checksum.VERSION)
                .set(SET_NAME, set.value())
                .set(STATE, state.toString())
                .set(STEPS_DONE, stepsDone)
                .set(STEPS_TOTAL, migration.up().steps().size())
                .set(DURATION_MS, durationMillis)
                .set(TOOL_VERSION, toolVersion)
                .set(MODE, mode.toString())
                .set(STEPS_UNDONE, 0)
                .setNull(INTENTION)
                .set(
                        UP_SQL,
                        ScriptJson.write(
                                isStepwise ? StoredStep.of(migration.up()) : StoredStep.textOf(migration.up())))
                .set(DOWN_SQL, ScriptJson.write(StoredStep.of(migration.down())));
    }

    private static Query replacing(InsertSetMoreStep<Record> row) {
        return row.onConflict(VERSION).doUpdate().setAllToExcluded();
    }
}

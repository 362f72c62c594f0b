package dev.rung.engine.history;

import static dev.rung.engine.history.HistoryTables.ACTION;
import static dev.rung.engine.history.HistoryTables.APPLIED_AT;
import static dev.rung.engine.history.HistoryTables.CHECKSUM;
import static dev.rung.engine.history.HistoryTables.CHECKSUM_VERSION;
import static dev.rung.engine.history.HistoryTables.CLIENT;
import static dev.rung.engine.history.HistoryTables.DETAIL;
import static dev.rung.engine.history.HistoryTables.DOWN_SQL;
import static dev.rung.engine.history.HistoryTables.DURATION_MS;
import static dev.rung.engine.history.HistoryTables.LOG_VERSION;
import static dev.rung.engine.history.HistoryTables.OUTCOME;
import static dev.rung.engine.history.HistoryTables.SET_NAME;
import static dev.rung.engine.history.HistoryTables.STATE;
import static dev.rung.engine.history.HistoryTables.STEPS_DONE;
import static dev.rung.engine.history.HistoryTables.STEPS_TOTAL;
import static dev.rung.engine.history.HistoryTables.TOOL_VERSION;
import static dev.rung.engine.history.HistoryTables.UP_SQL;
import static dev.rung.engine.history.HistoryTables.VERSION;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.sql;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.val;

import dev.rung.engine.model.MigrationId;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import dev.rung.engine.script.Checksum;
import dev.rung.engine.script.RecordedMigration;
import java.time.Duration;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Query;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The statements that record what is done, so that they can travel in the same batch as what they record. They are
 * rendered, not executed, here.
 */
public final class HistoryWrites {

    /** Milliseconds since the transaction began, as the server's clock has it. */
    private static final Field<Long> TRANSACTION_MILLIS =
            field(sql("(extract(epoch from clock_timestamp() - transaction_timestamp()) * 1000)::bigint"), Long.class);

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

    /** Records that a migration is applied, in the transaction that applies it. A repeatable's row is replaced. */
    public Query applied(RecordedMigration migration) {
        InsertSetMoreStep<Record> row =
                row(migration, EntryState.APPLIED, migration.up().steps().size(), TRANSACTION_MILLIS);
        return migration.id().isRepeatable() ? replacing(row.set(APPLIED_AT, currentOffsetDateTime())) : row;
    }

    /** Records that a stepwise migration is begun. */
    public Query begun(RecordedMigration migration) {
        InsertSetMoreStep<Record> row = row(migration, EntryState.RUNNING, 0, val(0L));
        return migration.id().isRepeatable() ? replacing(row.set(APPLIED_AT, currentOffsetDateTime())) : row;
    }

    /** Records that an interrupted stepwise migration goes on, perhaps with a corrected script. */
    public Query resumed(RecordedMigration migration, int stepsDone) {
        return replacing(row(migration, EntryState.RUNNING, stepsDone, val(0L)));
    }

    /** Records that a migration was there before Rung came. */
    public Query adopted(RecordedMigration migration) {
        return row(migration, EntryState.BASELINE, migration.up().steps().size(), val(0L));
    }

    /** Records that a migration was applied by hand, whatever was recorded of it before. */
    public Query resolved(RecordedMigration migration) {
        return replacing(
                row(migration, EntryState.APPLIED, migration.up().steps().size(), val(0L))
                        .set(APPLIED_AT, currentOffsetDateTime()));
    }

    /** Forgets every migration of the set. */
    public Query allRemoved() {
        return deleteFrom(tables.migrations()).where(SET_NAME.eq(set.value()));
    }

    /** Records that a migration was begun to be undone step by step. */
    public Query reverting(MigrationId id) {
        return update(tables.migrations())
                .set(STATE, EntryState.REVERTING.toString())
                .set(STEPS_DONE, 0)
                .where(VERSION.eq(id.toString()));
    }

    /** Records how many steps of the direction under way are complete. */
    public Query progress(MigrationId id, int stepsDone) {
        return update(tables.migrations()).set(STEPS_DONE, stepsDone).where(VERSION.eq(id.toString()));
    }

    /** Records that all steps of a stepwise migration are complete. */
    public Query completed(MigrationId id, Duration duration) {
        return update(tables.migrations())
                .set(STATE, EntryState.APPLIED.toString())
                .set(STEPS_DONE, STEPS_TOTAL)
                .set(DURATION_MS, DURATION_MS.plus(duration.toMillis()))
                .where(VERSION.eq(id.toString()));
    }

    /** Forgets a migration that was undone. */
    public Query removed(MigrationId id) {
        return deleteFrom(tables.migrations()).where(VERSION.eq(id.toString()));
    }

    /** Adds a line to the log, with its duration. */
    public Query logged(LogEntry entry) {
        return logged(entry, val(entry.duration().toMillis()));
    }

    /** Adds a line to the log that something was done in the present transaction, which gives its duration. */
    public Query loggedInTransaction(LogAction action, @Nullable String version) {
        return logged(new LogEntry(action, version, LogOutcome.DONE, Duration.ZERO, null), TRANSACTION_MILLIS);
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
            RecordedMigration migration, EntryState state, int stepsDone, Field<Long> durationMillis) {
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
                .set(UP_SQL, ScriptJson.write(RecordedStep.of(migration.up())))
                .set(DOWN_SQL, ScriptJson.write(RecordedStep.of(migration.down())));
    }

    private static Query replacing(InsertSetMoreStep<Record> row) {
        return row.onConflict(VERSION).doUpdate().setAllToExcluded();
    }
}

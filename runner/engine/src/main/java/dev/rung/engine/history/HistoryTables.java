package dev.rung.engine.history;

import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.primaryKey;
import static org.jooq.impl.DSL.sql;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.JSONB;
import static org.jooq.impl.SQLDataType.TIMESTAMPWITHTIMEZONE;
import static org.jooq.impl.SQLDataType.VARCHAR;

import dev.rung.engine.model.Checksum;
import dev.rung.engine.model.EntryState;
import dev.rung.engine.model.SchemaName;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The two tables of the history in a schema. Other tools also use the columns {@code version}, {@code applied_at} and
 * {@code checksum}; the other columns are specific to Rung.
 */
final class HistoryTables {

    static final String MIGRATIONS = "schema_migrations";
    static final String LOG = "schema_migration_log";
    private static final org.jooq.JSONB NO_STEPS = org.jooq.JSONB.jsonb("[]");
    static final String LOG_COMMENT = "Rung: everything that was ever done to this schema; rows are only added";

    static final Field<String> VERSION =
            column(HistoryColumn.VERSION, VARCHAR(255).notNull());
    static final Field<OffsetDateTime> APPLIED_AT = column(
            HistoryColumn.APPLIED_AT,
            TIMESTAMPWITHTIMEZONE.notNull().defaultValue(function("now", TIMESTAMPWITHTIMEZONE)));
    static final Field<String> CHECKSUM =
            column(HistoryColumn.CHECKSUM, VARCHAR(64).notNull());
    static final Field<Integer> CHECKSUM_VERSION =
            column(HistoryColumn.CHECKSUM_VERSION, INTEGER.notNull().defaultValue(Checksum.VERSION));
    /** Null in a row that Rung didn't write. */
    static final Field<String> SET_NAME =
            column(HistoryColumn.SET_NAME, VARCHAR(63).null_());

    static final Field<String> STATE =
            column(HistoryColumn.STATE, VARCHAR(16).notNull().defaultValue(EntryState.APPLIED.toString()));
    static final Field<Integer> STEPS_DONE =
            column(HistoryColumn.STEPS_DONE, INTEGER.notNull().defaultValue(0));
    static final Field<Integer> STEPS_TOTAL =
            column(HistoryColumn.STEPS_TOTAL, INTEGER.notNull().defaultValue(0));
    static final Field<Long> DURATION_MS =
            column(HistoryColumn.DURATION_MS, BIGINT.notNull().defaultValue(0L));
    static final Field<String> APPLIED_BY =
            column(HistoryColumn.APPLIED_BY, VARCHAR(63).notNull().defaultValue(sessionUser()));
    static final Field<String> TOOL_VERSION =
            column(HistoryColumn.TOOL_VERSION, VARCHAR(64).notNull().defaultValue(""));
    static final Field<org.jooq.JSONB> UP_SQL =
            column(HistoryColumn.UP_SQL, JSONB.notNull().defaultValue(NO_STEPS));
    static final Field<org.jooq.JSONB> DOWN_SQL =
            column(HistoryColumn.DOWN_SQL, JSONB.notNull().defaultValue(NO_STEPS));

    /** The place in the order of application, which doesn't depend on a clock. */
    static final Field<Long> POSITION = column(HistoryColumn.POSITION, BIGINT.generatedByDefaultAsIdentity());

    static final Field<String> MODE = column(HistoryColumn.MODE, VARCHAR(16).null_());
    static final Field<Integer> STEPS_UNDONE =
            column(HistoryColumn.STEPS_UNDONE, INTEGER.notNull().defaultValue(0));
    static final Field<org.jooq.JSONB> INTENTION = column(HistoryColumn.INTENTION, JSONB.null_());

    /** All columns of {@code schema_migrations}, in order. */
    static final List<Field<?>> MIGRATION_COLUMNS = List.of(
            VERSION,
            APPLIED_AT,
            CHECKSUM,
            CHECKSUM_VERSION,
            SET_NAME,
            STATE,
            STEPS_DONE,
            STEPS_TOTAL,
            DURATION_MS,
            APPLIED_BY,
            TOOL_VERSION,
            UP_SQL,
            DOWN_SQL,
            POSITION,
            MODE,
            STEPS_UNDONE,
            INTENTION);

    static final List<Field<?>> SCRIPT_COLUMNS = List.of(VERSION, UP_SQL, DOWN_SQL);

    static final Field<Long> LOG_ID = column("id", BIGINT.generatedAlwaysAsIdentity());
    static final Field<OffsetDateTime> LOGGED_AT = column(
            "logged_at",
            TIMESTAMPWITHTIMEZONE.notNull().defaultValue(field(sql("clock_timestamp()"), OffsetDateTime.class)));
    static final Field<String> LOG_SET_NAME = column("set_name", VARCHAR(63).notNull());
    static final Field<Long> LOG_DURATION_MS = column("duration_ms", BIGINT.notNull());
    static final Field<String> LOG_TOOL_VERSION =
            column("tool_version", VARCHAR(64).notNull());
    static final Field<String> ACTION = column("action", VARCHAR(16).notNull());
    static final Field<String> LOG_VERSION = column("version", VARCHAR(255).null_());
    static final Field<String> OUTCOME = column("outcome", VARCHAR(16).notNull());
    static final Field<String> DATABASE_USER =
            column("database_user", VARCHAR(63).notNull().defaultValue(sessionUser()));
    static final Field<String> CLIENT = column("client", VARCHAR(255).notNull());
    static final Field<String> DETAIL = column("detail", CLOB.null_());

    private final SchemaName schema;

    HistoryTables(SchemaName schema) {
        this.schema = schema;
    }

    Table<Record> migrations() {
        return table(migrationsName());
    }

    private Name migrationsName() {
        return name(schema.value(), MIGRATIONS);
    }

    Table<Record> log() {
        return table(name(schema.value(), LOG));
    }

    /**
     * Returns the statements that create or complete both tables.
     *
     * @param present the existing columns, by table
     */
    List<Query> complete(Map<String, Set<String>> present) {
        List<Query> statements = new ArrayList<>();
        Set<String> columns = present.getOrDefault(MIGRATIONS, Set.of());
        if (columns.isEmpty()) {
            statements.addAll(createMigrations());
        } else {
            statements.addAll(add(columns));
        }
        if (present.getOrDefault(LOG, Set.of()).isEmpty()) {
            statements.addAll(createLog());
        }
        return statements;
    }

    /** Whether both tables are complete. */
    static boolean areComplete(Map<String, Set<String>> present) {
        return present.getOrDefault(MIGRATIONS, Set.of()).size() >= MIGRATION_COLUMNS.size()
                && !present.getOrDefault(LOG, Set.of()).isEmpty();
    }

    private List<Query> createMigrations() {
        return List.of(
                DSL.createTable(migrations())
                        .columns(MIGRATION_COLUMNS)
                        .constraints(
                                primaryKey(VERSION),
                                constraint("schema_migrations_state_check")
                                        .check(STATE.in(
                                                EntryState.APPLIED.toString(),
                                                EntryState.RUNNING.toString(),
                                                EntryState.REVERTING.toString(),
                                                EntryState.BASELINE.toString()))),
                DSL.commentOnTable(migrations()).is("Rung: one row for each migration that is applied to this schema"));
    }

    private List<Query> createLog() {
        return List.of(
                DSL.createTable(log())
                        .columns(
                                LOG_ID,
                                LOGGED_AT,
                                LOG_SET_NAME,
                                ACTION,
                                LOG_VERSION,
                                OUTCOME,
                                LOG_DURATION_MS,
                                DATABASE_USER,
                                CLIENT,
                                LOG_TOOL_VERSION,
                                DETAIL)
                        .constraints(primaryKey(LOG_ID)),
                DSL.commentOnTable(log()).is(LOG_COMMENT + EnvironmentRecord.mark(Optional.empty())));
    }

    /** Adds the missing columns to a table of an older release or another tool. The existing rows keep their order. */
    private List<Query> add(Set<String> present) {
        List<Query> statements = new ArrayList<>();
        for (Field<?> column : MIGRATION_COLUMNS) {
            if (!present.contains(column.getName())) {
                statements.add(DSL.alterTable(migrations()).addColumn(column));
            }
        }
        if (present.contains(SET_NAME.getName())) {
            statements.add(DSL.alterTable(migrations()).alterColumn(SET_NAME).dropNotNull());
        }
        if (!present.contains(POSITION.getName())) {
            statements.add(DSL.query(
                    "update {0} m set position = o.place from (select version, row_number() over"
                            + " (order by applied_at, version) as place from {0}) o where o.version = m.version",
                    migrationsName()));
        }
        return statements;
    }

    private static <T> Field<T> column(HistoryColumn column, org.jooq.DataType<T> type) {
        return column(column.toString(), type);
    }

    private static <T> Field<T> column(String name, org.jooq.DataType<T> type) {
        return field(name(name), type);
    }

    private static Field<String> sessionUser() {
        return field(sql("session_user"), String.class);
    }
}

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

import dev.rung.engine.model.SchemaName;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The two tables of the history, in one schema. The columns {@code version}, {@code applied_at} and {@code checksum} are
 * what other tools keep too; the rest is Rung's.
 */
final class HistoryTables {

    static final String MIGRATIONS = "schema_migrations";
    static final String LOG = "schema_migration_log";
    static final String LOG_COMMENT = "Rung: everything that was ever done to this schema; rows are only added";

    static final Field<String> VERSION = column("version", VARCHAR(255).notNull());
    static final Field<OffsetDateTime> APPLIED_AT =
            column("applied_at", TIMESTAMPWITHTIMEZONE.notNull().defaultValue(function("now", TIMESTAMPWITHTIMEZONE)));
    static final Field<String> CHECKSUM = column("checksum", VARCHAR(64).notNull());
    static final Field<Integer> CHECKSUM_VERSION = column("checksum_version", INTEGER.notNull());
    static final Field<String> SET_NAME = column("set_name", VARCHAR(63).notNull());
    static final Field<String> STATE = column("state", VARCHAR(16).notNull());
    static final Field<Integer> STEPS_DONE = column("steps_done", INTEGER.notNull());
    static final Field<Integer> STEPS_TOTAL = column("steps_total", INTEGER.notNull());
    static final Field<Long> DURATION_MS = column("duration_ms", BIGINT.notNull());
    static final Field<String> APPLIED_BY =
            column("applied_by", VARCHAR(63).notNull().defaultValue(sessionUser()));
    static final Field<String> TOOL_VERSION = column("tool_version", VARCHAR(64).notNull());
    static final Field<org.jooq.JSONB> UP_SQL = column("up_sql", JSONB.notNull());
    static final Field<org.jooq.JSONB> DOWN_SQL = column("down_sql", JSONB.notNull());

    static final Field<Long> LOG_ID = column("id", BIGINT.generatedAlwaysAsIdentity());
    static final Field<OffsetDateTime> LOGGED_AT = column(
            "logged_at",
            TIMESTAMPWITHTIMEZONE.notNull().defaultValue(field(sql("clock_timestamp()"), OffsetDateTime.class)));
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

    Name migrationsName() {
        return name(schema.value(), MIGRATIONS);
    }

    Table<Record> migrations() {
        return table(migrationsName());
    }

    Table<Record> log() {
        return table(name(schema.value(), LOG));
    }

    /** The statements that make both tables. */
    List<Query> create() {
        return List.of(
                DSL.createTable(migrations())
                        .columns(
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
                                DOWN_SQL)
                        .constraints(
                                primaryKey(VERSION),
                                constraint("schema_migrations_state_check")
                                        .check(STATE.in(
                                                EntryState.APPLIED.toString(),
                                                EntryState.RUNNING.toString(),
                                                EntryState.REVERTING.toString(),
                                                EntryState.BASELINE.toString()))),
                DSL.commentOnTable(migrations()).is("Rung: one row for each migration that is applied to this schema"),
                DSL.createTable(log())
                        .columns(
                                LOG_ID,
                                LOGGED_AT,
                                SET_NAME,
                                ACTION,
                                LOG_VERSION,
                                OUTCOME,
                                DURATION_MS,
                                DATABASE_USER,
                                CLIENT,
                                TOOL_VERSION,
                                DETAIL)
                        .constraints(primaryKey(LOG_ID)),
                DSL.commentOnTable(log()).is(LOG_COMMENT + EnvironmentRecord.mark(Optional.empty())));
    }

    private static <T> Field<T> column(String name, org.jooq.DataType<T> type) {
        return field(name(name), type);
    }

    private static Field<String> sessionUser() {
        return field(sql("session_user"), String.class);
    }
}

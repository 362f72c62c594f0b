package dev.rung.engine.history;

import static dev.rung.engine.history.HistoryTables.ACTION;
import static dev.rung.engine.history.HistoryTables.CLIENT;
import static dev.rung.engine.history.HistoryTables.DATABASE_USER;
import static dev.rung.engine.history.HistoryTables.DETAIL;
import static dev.rung.engine.history.HistoryTables.DURATION_MS;
import static dev.rung.engine.history.HistoryTables.LOGGED_AT;
import static dev.rung.engine.history.HistoryTables.LOG_ID;
import static dev.rung.engine.history.HistoryTables.LOG_VERSION;
import static dev.rung.engine.history.HistoryTables.OUTCOME;
import static dev.rung.engine.history.HistoryTables.SET_NAME;
import static dev.rung.engine.history.HistoryTables.TOOL_VERSION;

import dev.rung.engine.model.LogRow;
import dev.rung.engine.model.SetName;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;

/** Reads the log. */
final class LogReader {

    private final DSLContext dsl;
    private final HistoryTables tables;
    private final SetName set;

    LogReader(DSLContext dsl, HistoryTables tables, SetName set) {
        this.dsl = dsl;
        this.tables = tables;
        this.set = set;
    }

    List<LogRow> newest(int limit) {
        return dsl.select(
                        LOGGED_AT,
                        ACTION,
                        LOG_VERSION,
                        OUTCOME,
                        DURATION_MS,
                        DATABASE_USER,
                        CLIENT,
                        TOOL_VERSION,
                        DETAIL)
                .from(tables.log())
                .where(SET_NAME.eq(set.value()))
                .orderBy(LOG_ID.desc())
                .limit(limit)
                .fetch(Records.mapping(LogRow::new));
    }
}

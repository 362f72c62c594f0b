package dev.rung.engine.seeding;

import dev.rung.engine.connection.Pipeline;
import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.execution.LostRace;
import dev.rung.engine.model.RowRun;
import dev.rung.engine.model.SeedInsert;
import dev.rung.engine.model.SeedTable;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.sql.Literals;
import dev.rung.engine.sql.Rendering;
import dev.rung.engine.sql.SqlState;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes many rows: {@code COPY} into a temporary table, and one {@code INSERT} from there. It belongs to one
 * transaction. After the first failure it refuses all rows, and the caller inserts them by their values.
 */
final class StagingTable {

    /** Fewer rows than this are inserted by their values, which is as fast. */
    static final int LEAST_ROWS = 1_000;

    /** The maximum number of rows that are in memory together. */
    static final int MOST_ROWS = 20_000;

    private static final String NAME = "pg_temp.rung_seed_rows";
    private static final String SAVEPOINT = "savepoint rung_seed_rows";
    private static final Logger LOG = LoggerFactory.getLogger(StagingTable.class);

    private final Session session;
    private final Duration statementTimeout;
    private final Map<SeedTable, Map<String, ColumnType>> tables = new HashMap<>();
    private boolean isUsable;
    private List<String> types = List.of();

    /**
     * Creates the staging of a transaction. The table itself is created when it is needed.
     *
     * @param session the session, in a transaction
     * @param statementTimeout the limit of the transaction's statements; zero means no limit
     * @throws SQLException if the connection is lost
     */
    StagingTable(Session session, Duration statementTimeout) throws SQLException {
        this.session = session;
        this.statementTimeout = statementTimeout;
        this.isUsable = canCopy(session);
    }

    /** Whether the connection is the driver's, and the server reads the text of a literal as {@code COPY} does. */
    private static boolean canCopy(Session session) throws SQLException {
        if (!session.connection().isWrapperFor(PGConnection.class)) {
            return false;
        }
        PGConnection driver = session.connection().unwrap(PGConnection.class);
        return "UTF8".equals(driver.getParameterStatus("client_encoding"))
                && "on".equals(driver.getParameterStatus("standard_conforming_strings"));
    }

    /** Whether the rows would be staged, if the format of {@code COPY} can express them. */
    boolean isFor(RowRun run) {
        return isUsable && run.rows().size() >= LEAST_ROWS;
    }

    /**
     * Writes rows, if possible. All earlier statements of the transaction must have been sent.
     *
     * @param insert the insert
     * @param run some of its rows
     * @return how many rows were inserted or updated; empty if nothing was done
     * @throws SQLException if the transaction can't continue
     */
    OptionalLong write(SeedInsert insert, RowRun run) throws SQLException {
        Map<String, ColumnType> columns =
                tables.computeIfAbsent(insert.table(), table -> ColumnType.of(table, session));
        Optional<StagedRows> staged = StagedRows.of(run, columns, new Literals(insert.schemasIn(session.schema())));
        if (staged.isEmpty()) {
            return OptionalLong.empty();
        }
        long start = System.nanoTime();
        try {
            return OptionalLong.of(write(insert, run, staged.get()));
        } catch (SQLException e) {
            if (ServerError.of(e).isSessionLost()
                    || LostRace.isReasonOf(e)
                    || isCanceled(e, Duration.ofNanos(System.nanoTime() - start))) {
                throw e;
            }
            LOG.debug("the rows can't be staged", e);
            session.execute("rollback to " + SAVEPOINT);
            isUsable = false;
            return OptionalLong.empty();
        }
    }

    /**
     * Whether a user canceled a statement. A statement that exceeded its timeout has the same error code, but shorter
     * statements may succeed.
     */
    private boolean isCanceled(SQLException e, Duration elapsed) {
        return SqlState.QUERY_CANCELED.equals(e.getSQLState())
                && (statementTimeout.isZero() || elapsed.compareTo(statementTimeout) < 0);
    }

    private long write(SeedInsert insert, RowRun run, StagedRows staged) throws SQLException {
        begin(staged.types());
        copy(staged.text());
        Pipeline pipeline = new Pipeline(session.connection());
        pipeline.add(insertInto(insert, run.columns()), Pipeline.UNINDEXED);
        pipeline.add("release " + SAVEPOINT, Pipeline.UNINDEXED);
        return flush(pipeline)[0];
    }

    private void begin(List<String> required) throws SQLException {
        Pipeline pipeline = new Pipeline(session.connection());
        if (required.equals(types)) {
            // PostgreSQL empties the table in place, because this is the transaction level that created it.
            pipeline.add("truncate table " + NAME, Pipeline.UNINDEXED);
        }
        pipeline.add(SAVEPOINT, Pipeline.UNINDEXED);
        if (!required.equals(types)) {
            if (!types.isEmpty()) {
                pipeline.add("drop table " + NAME, Pipeline.UNINDEXED);
            }
            List<String> columns = new ArrayList<>();
            for (String type : required) {
                columns.add(columnName(columns.size()) + " " + type);
            }
            pipeline.add(
                    "create temporary table " + NAME + " (" + String.join(", ", columns) + ") on commit drop",
                    Pipeline.UNINDEXED);
        }
        flush(pipeline);
        types = required;
    }

    private void copy(InputStream text) throws SQLException {
        try {
            session.connection().unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + NAME + " from stdin", text);
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private String insertInto(SeedInsert insert, List<Field<?>> columns) {
        List<Field<?>> staged = new ArrayList<>();
        for (Field<?> column : columns) {
            staged.add(DSL.field(columnName(staged.size()), column.getDataType()));
        }
        return Rendering.render(
                insert.upsert().insert(columns, DSL.select(staged).from(NAME)), insert.schemasIn(session.schema()));
    }

    private static String columnName(int index) {
        return "c" + (index + 1);
    }

    /** Sends statements whose failures need no index. */
    private static int[] flush(Pipeline pipeline) throws SQLException {
        try {
            return pipeline.flush();
        } catch (StatementException e) {
            throw new SQLException(e);
        }
    }
}

package dev.rung.engine.seeding;

import dev.rung.engine.connection.Pipeline;
import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.model.RowRun;
import dev.rung.engine.model.SeedInsert;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.sql.Literals;
import dev.rung.engine.sql.SqlState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows by {@code INSERT} statements with their values, many statements in one round trip. If a statement fails, it
 * finds the row that is the cause.
 */
final class ValueInserts {

    /** The number of characters of SQL after which the statements are sent, to limit the memory that they need. */
    private static final int ENOUGH = 1_000_000;

    private static final String SAVEPOINT = "savepoint rung_seed_values";

    private final Session session;
    private final Pipeline pipeline;
    private final List<Waiting> waiting = new ArrayList<>();
    private long size;
    private long written;

    /**
     * Creates an empty list of statements.
     *
     * @param session the session
     * @param pipeline may contain statements to send first
     */
    ValueInserts(Session session, Pipeline pipeline) {
        this.session = session;
        this.pipeline = pipeline;
    }

    private record Waiting(SeedInsert insert, RowRun run, String sql) {}

    /** Adds rows. They are sent now or by {@link #flush()}. */
    void add(SeedInsert insert, RowRun rows) throws SQLException, RowsException {
        for (RowRun run : rows.split(SeedInsert.ROWS_PER_STATEMENT)) {
            String sql = render(insert, run);
            waiting.add(new Waiting(insert, run, sql));
            size += sql.length();
            if (size > ENOUGH) {
                flush();
            }
        }
    }

    /** How many rows were inserted or updated. */
    long written() {
        return written;
    }

    /** Sends the added statements, and those in the pipeline. */
    void flush() throws SQLException, RowsException {
        List<Waiting> sent = List.copyOf(waiting);
        waiting.clear();
        size = 0;
        if (!sent.isEmpty()) {
            pipeline.add(SAVEPOINT, Pipeline.UNINDEXED);
            for (int i = 0; i < sent.size(); i++) {
                pipeline.add(sent.get(i).sql(), i);
            }
            pipeline.add("release " + SAVEPOINT, Pipeline.UNINDEXED);
        }
        try {
            written += Arrays.stream(pipeline.flush()).asLongStream().sum();
        } catch (StatementException e) {
            Waiting failed = sent.get(e.index());
            throw RowsException.refused(
                    failed.insert(), culprit(sent.subList(0, e.index()), failed, e.reason()), e.reason());
        }
    }

    private String render(SeedInsert insert, RowRun run) throws RowsException {
        try {
            return insert.textIn(session.schema(), run);
        } catch (RuntimeException e) {
            for (RowRun row : run.split(1)) {
                try {
                    insert.textIn(session.schema(), row);
                } catch (RuntimeException ofRow) {
                    throw RowsException.notProduced(insert, row.first(), ofRow);
                }
            }
            throw RowsException.notProduced(insert, run.first(), e);
        }
    }

    /** Finds the row that a statement failed because of; null if there is none, or it can't be found. */
    private @Nullable String culprit(List<Waiting> before, Waiting failed, Exception reason) {
        String state = ServerError.of(reason).sqlState().orElse("");
        if (SqlState.CARDINALITY_VIOLATION.equals(state)) {
            return repeated(failed);
        }
        if (!SqlState.isOfRow(state)) {
            return null;
        }
        List<RowRun> rows = failed.run().split(1);
        if (rows.size() == 1) {
            return RowText.of(failed.insert(), failed.run());
        }
        try {
            pipeline.add("rollback to " + SAVEPOINT, Pipeline.UNINDEXED);
            before.forEach(statement -> pipeline.add(statement.sql(), Pipeline.UNINDEXED));
            for (int i = 0; i < rows.size(); i++) {
                pipeline.add(failed.insert().textIn(session.schema(), rows.get(i)), i);
            }
            pipeline.flush();
            return null;
        } catch (StatementException e) {
            return RowText.of(failed.insert(), rows.get(e.index()));
        } catch (SQLException e) {
            reason.addSuppressed(e);
            return null;
        }
    }

    /** The first row with the same values in the conflict target as a row before it. */
    private static @Nullable String repeated(Waiting failed) {
        Literals literals = new Literals(Map.of());
        Set<List<String>> known = new HashSet<>();
        for (RowRun row : failed.run().split(1)) {
            List<String> key = failed.insert().upsert().target().stream()
                    .map(column -> literals.render(column, row.rows().getFirst().get(column)))
                    .toList();
            if (!known.add(key)) {
                return RowText.of(failed.insert(), row);
            }
        }
        return null;
    }
}

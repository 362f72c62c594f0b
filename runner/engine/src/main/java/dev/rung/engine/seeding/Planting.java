package dev.rung.engine.seeding;

import dev.rung.engine.connection.Pipeline;
import dev.rung.engine.connection.Session;
import dev.rung.engine.model.RowRun;
import dev.rung.engine.model.RowRuns;
import dev.rung.engine.model.SeedInsert;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one seed in an open transaction. Its memory doesn't depend on the number of streamed rows. */
final class Planting {

    private final StagingTable staging;
    private final ValueInserts values;
    private long offered;
    private long staged;

    /**
     * Creates the planting of a seed.
     *
     * @param session the session, in a transaction
     * @param pipeline may contain statements to send first
     * @param statementTimeout the limit of the transaction's statements; zero means no limit
     * @throws SQLException if the connection is lost
     */
    Planting(Session session, Pipeline pipeline, Duration statementTimeout) throws SQLException {
        this.staging = new StagingTable(session, statementTimeout);
        this.values = new ValueInserts(session, pipeline);
    }

    /**
     * Writes all rows.
     *
     * @param inserts in the order of the tables' foreign keys
     */
    void write(List<SeedInsert> inserts) throws SQLException, RowsException {
        for (SeedInsert insert : inserts) {
            Reader reader = new Reader(insert);
            for (RowRun run = reader.next(); run != null; run = reader.next()) {
                offered += run.rows().size();
                write(insert, run);
            }
        }
        values.flush();
    }

    /** How many rows the seed contains. */
    long offered() {
        return offered;
    }

    /** How many of these rows were inserted or updated. */
    long written() {
        return staged + values.written();
    }

    private void write(SeedInsert insert, RowRun run) throws SQLException, RowsException {
        if (staging.isFor(run)) {
            values.flush();
            OptionalLong written = write(staging, insert, run);
            if (written.isPresent()) {
                staged += written.getAsLong();
                return;
            }
        }
        values.add(insert, run);
    }

    private static OptionalLong write(StagingTable staging, SeedInsert insert, RowRun run) throws RowsException {
        try {
            return staging.write(insert, run);
        } catch (SQLException e) {
            throw RowsException.refused(insert, null, e);
        }
    }

    /** Reads an insert, whose rows may be produced by the code of the seed. */
    private static final class Reader {

        private final SeedInsert insert;
        private @Nullable RowRuns runs;

        Reader(SeedInsert insert) {
            this.insert = insert;
        }

        @Nullable
        RowRun next() throws RowsException {
            try {
                if (runs == null) {
                    runs = insert.read(StagingTable.MOST_ROWS);
                }
                return runs.next();
            } catch (Throwable e) {
                throw RowsException.notProduced(insert, runs == null ? 1 : runs.position(), e);
            }
        }
    }
}

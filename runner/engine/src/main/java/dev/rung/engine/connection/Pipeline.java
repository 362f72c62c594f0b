package dev.rung.engine.connection;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Statements that go to the server together, in one round trip. PostgreSQL executes them one after the other and stops at
 * the first that fails.
 */
public final class Pipeline {

    /** The index of a statement whose failure is not to be told from others. */
    public static final int UNINDEXED = -1;

    private final Connection connection;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * An empty pipeline.
     *
     * @param connection where to send it
     */
    public Pipeline(Connection connection) {
        this.connection = connection;
    }

    private record Entry(String sql, int index) {}

    /**
     * Adds a statement.
     *
     * @param sql one statement that returns no rows
     * @param index by which the caller knows it, or {@link #UNINDEXED}
     */
    public void add(String sql, int index) {
        entries.add(new Entry(sql, index));
    }

    /**
     * Sends what was added.
     *
     * @return how many rows each statement changed
     * @throws StatementException if a statement with an index fails
     * @throws SQLException if another one fails
     */
    public int[] flush() throws SQLException, StatementException {
        if (entries.isEmpty()) {
            return new int[0];
        }
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Entry entry : entries) {
                statement.addBatch(entry.sql());
            }
            return statement.executeBatch();
        } catch (BatchUpdateException e) {
            throw failure(e);
        } finally {
            entries.clear();
        }
    }

    private SQLException failure(BatchUpdateException e) throws StatementException {
        SQLException cause = e.getNextException() == null ? e : e.getNextException();
        Optional<Entry> failed = failed(e).filter(entry -> entry.index() != UNINDEXED);
        if (failed.isPresent()) {
            Entry entry = failed.get();
            throw new StatementException(entry.index(), SentStatement.plain(connection, entry.sql()), cause);
        }
        return cause;
    }

    /**
     * The driver marks every entry as failed and names the culprit only in its message, as the first number there: {@code
     * Batch entry 1,234 create ...}. The number is formatted for the default locale, which decides its digits and what
     * separates them, so it is read for the same one.
     */
    private Optional<Entry> failed(BatchUpdateException e) {
        String message = String.valueOf(e.getMessage());
        int start = 0;
        while (start < message.length() && !Character.isDigit(message.charAt(start))) {
            start++;
        }
        NumberFormat format = NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT));
        Number entry = format.parse(message, new ParsePosition(start));
        return entry != null && entry.intValue() < entries.size()
                ? Optional.of(entries.get(entry.intValue()))
                : Optional.empty();
    }
}

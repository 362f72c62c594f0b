package dev.rung.engine.connection;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements that go to the server together, in one round trip. PostgreSQL executes them one after the other and stops at
 * the first that fails.
 */
public final class Pipeline {

    /** The index of a statement whose failure is not to be told from others. */
    public static final int UNINDEXED = -1;

    private static final Pattern ENTRY_NUMBER = Pattern.compile("\\d+(?:[.,'\u2019\u00a0\u202f]\\d{3})*");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

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
     * The driver marks every entry as failed and names the culprit only in its message: {@code Batch entry 3 create ...},
     * with separators between groups of digits as the locale has them.
     */
    private Optional<Entry> failed(BatchUpdateException e) {
        Matcher matcher = ENTRY_NUMBER.matcher(String.valueOf(e.getMessage()));
        if (!matcher.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(NOT_A_DIGIT.matcher(matcher.group()).replaceAll(""));
        return number < entries.size() ? Optional.of(entries.get(number)) : Optional.empty();
    }
}

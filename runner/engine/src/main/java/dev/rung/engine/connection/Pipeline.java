package dev.rung.engine.connection;

import java.nio.charset.StandardCharsets;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements that go to the server together, in one round trip. PostgreSQL executes them one after the other and stops at
 * the first that fails.
 *
 * <p>While statements are being sent, nothing reads what the server answers. A server that has much to say meanwhile, such
 * as the notices of a loop, stops reading when nobody listens; so no more is sent at once than the buffers between the two
 * hold, and what is longer takes several round trips.
 */
public final class Pipeline {

    /** The index of a statement whose failure is not to be told from others. */
    public static final int UNINDEXED = -1;

    /** What the buffers of a connection hold on any platform; the driver counts on as much for the answers. */
    private static final int BUFFERED_BYTES = 64_000;

    /** What the protocol adds to a statement's text. */
    private static final int OVERHEAD_BYTES = 100;

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

    private record Entry(String sql, int index) {

        long bytes() {
            return sql.getBytes(StandardCharsets.UTF_8).length + (long) OVERHEAD_BYTES;
        }
    }

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
        List<Entry> waiting = List.copyOf(entries);
        entries.clear();
        int[] counts = new int[waiting.size()];
        for (int from = 0; from < waiting.size(); ) {
            int to = endOfChunk(waiting, from);
            int[] some = send(waiting.subList(from, to));
            System.arraycopy(some, 0, counts, from, some.length);
            from = to;
        }
        return counts;
    }

    /** The index after the last entry that can be sent together with the first. A single one may be of any length. */
    private static int endOfChunk(List<Entry> waiting, int first) {
        long bytes = waiting.get(first).bytes();
        int end = first + 1;
        while (end < waiting.size() && bytes + waiting.get(end).bytes() <= BUFFERED_BYTES) {
            bytes += waiting.get(end).bytes();
            end++;
        }
        return end;
    }

    private int[] send(List<Entry> sent) throws SQLException, StatementException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Entry entry : sent) {
                statement.addBatch(entry.sql());
            }
            return statement.executeBatch();
        } catch (BatchUpdateException e) {
            throw failure(e, sent);
        }
    }

    private static SQLException failure(BatchUpdateException e, List<Entry> sent) throws StatementException {
        SQLException cause = e.getNextException() == null ? e : e.getNextException();
        int index = indexOfFailed(e, sent);
        if (index != UNINDEXED) {
            throw new StatementException(index, cause);
        }
        return cause;
    }

    /**
     * The driver marks every entry as failed and names the culprit only in its message: {@code Batch entry 3 create ...},
     * with separators between groups of digits as the locale has them.
     */
    private static int indexOfFailed(BatchUpdateException e, List<Entry> sent) {
        Matcher matcher = ENTRY_NUMBER.matcher(String.valueOf(e.getMessage()));
        if (!matcher.find()) {
            return UNINDEXED;
        }
        int entry = Integer.parseInt(NOT_A_DIGIT.matcher(matcher.group()).replaceAll(""));
        return entry < sent.size() ? sent.get(entry).index() : UNINDEXED;
    }
}

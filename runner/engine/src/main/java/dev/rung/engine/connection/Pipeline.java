package dev.rung.engine.connection;

import java.nio.charset.StandardCharsets;
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
 * Sends statements to the server together, in one round trip. PostgreSQL executes them in order and stops at the first
 * failure.
 *
 * <p>The driver doesn't read the server's answers while it sends statements. A server with long answers, such as the
 * notices of a loop, stops reading when its send buffer is full. So the pipeline sends at most as much at once as the
 * buffers hold, and splits longer batches into several round trips.
 */
public final class Pipeline {

    /** The index of a statement whose failure is reported without an index. */
    public static final int UNINDEXED = -1;

    /**
     * The number of bytes that the buffers of a connection hold on any platform; the driver assumes the same for the
     * answers.
     */
    private static final int BUFFERED_BYTES = 64_000;

    /** The number of bytes that the protocol adds to the text of a statement. */
    private static final int OVERHEAD_BYTES = 100;

    private final Connection connection;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * Creates an empty pipeline.
     *
     * @param connection the connection to send to
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
     * @param index identifies the statement to the caller, or {@link #UNINDEXED}
     */
    public void add(String sql, int index) {
        entries.add(new Entry(sql, index));
    }

    /**
     * Sends the added statements.
     *
     * @return the number of rows that each statement changed
     * @throws StatementException if a statement with an index fails
     * @throws SQLException if another statement fails
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

    /** The index after the last entry that can be sent together with the first. A single entry may have any length. */
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

    private SQLException failure(BatchUpdateException e, List<Entry> sent) throws StatementException {
        SQLException cause = e.getNextException() == null ? e : e.getNextException();
        Optional<Entry> failed = failed(e, sent).filter(entry -> entry.index() != UNINDEXED);
        if (failed.isPresent()) {
            Entry entry = failed.get();
            throw new StatementException(entry.index(), SentStatement.plain(connection, entry.sql()), cause);
        }
        return cause;
    }

    /**
     * Finds the failed entry. The driver marks every entry as failed and names the one that failed only in its message,
     * as the first number: {@code Batch entry 1,234 create ...}. This number is formatted for the default locale, so it
     * is parsed with the same locale.
     */
    private static Optional<Entry> failed(BatchUpdateException e, List<Entry> sent) {
        String message = String.valueOf(e.getMessage());
        int start = 0;
        while (start < message.length() && !Character.isDigit(message.charAt(start))) {
            start++;
        }
        NumberFormat format = NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT));
        Number entry = format.parse(message, new ParsePosition(start));
        return entry != null && entry.intValue() < sent.size()
                ? Optional.of(sent.get(entry.intValue()))
                : Optional.empty();
    }
}

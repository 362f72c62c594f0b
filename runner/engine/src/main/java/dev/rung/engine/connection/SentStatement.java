package dev.rung.engine.connection;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/**
 * The text of a statement as PostgreSQL received it. PostgreSQL reports error positions in this text, not in the text
 * that was passed to the driver.
 *
 * @param text the SQL
 * @param isSentWhole whether the driver sent it as one statement; otherwise it is unknown which statement an error
 *     position refers to
 * @param isCountedInBytes whether the server counts bytes of UTF-8 instead of characters
 */
public record SentStatement(String text, boolean isSentWhole, boolean isCountedInBytes) {

    /** The only server encoding in which PostgreSQL can't count characters. */
    private static final String NO_ENCODING = "SQL_ASCII";

    /**
     * A statement that isn't prepared and has no JDBC escapes, like Rung's own.
     *
     * @param connection the connection that it was sent on
     * @param sql the text that was passed to the driver
     */
    public static SentStatement plain(Connection connection, String sql) {
        return of(connection, sql, false);
    }

    /**
     * A statement of other code, which may have JDBC escapes.
     *
     * @param connection the connection that it was sent on
     * @param sql the text that was passed to the driver
     * @param isPrepared whether its question marks are parameters
     */
    public static SentStatement foreign(Connection connection, String sql, boolean isPrepared) {
        try {
            return of(connection, Parser.replaceProcessing(sql, true, true), isPrepared);
        } catch (SQLException e) {
            return new SentStatement(sql, false, false);
        }
    }

    private static SentStatement of(Connection connection, String sql, boolean isPrepared) {
        try {
            List<NativeQuery> sent = Parser.parseJdbcSql(sql, true, isPrepared, true, false, false);
            boolean isCountedInBytes = isCountedInBytes(connection);
            if (sent.size() != 1) {
                return new SentStatement(sql, false, isCountedInBytes);
            }
            String only = sent.getFirst().nativeSql;
            return new SentStatement(sql.startsWith(only) ? sql : only, true, isCountedInBytes);
        } catch (SQLException e) {
            return new SentStatement(sql, false, false);
        }
    }

    private static boolean isCountedInBytes(Connection connection) throws SQLException {
        return !connection.isClosed()
                && connection.isWrapperFor(PGConnection.class)
                && NO_ENCODING.equals(connection.unwrap(PGConnection.class).getParameterStatus("server_encoding"));
    }

    /**
     * Converts an error position to a position in the text.
     *
     * @param position PostgreSQL's position, from 1; 0 for none
     * @return the position in characters (code points), from 1; 0 if unknown
     */
    public int locate(int position) {
        if (!isSentWhole || position <= 0) {
            return 0;
        }
        return isCountedInBytes ? characterAt(position) : position;
    }

    private int characterAt(int position) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (position > bytes.length) {
            return 0;
        }
        String before = new String(bytes, 0, position - 1, StandardCharsets.UTF_8);
        return before.codePointCount(0, before.length()) + 1;
    }
}

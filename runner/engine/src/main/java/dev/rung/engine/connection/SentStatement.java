package dev.rung.engine.connection;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/**
 * A statement in the words in which PostgreSQL got it: it gives the position of an error in them, not in what the driver
 * was given.
 *
 * @param text the SQL
 * @param isSentWhole whether the driver sent it as one statement; else it isn't known in which of them an error is
 * @param isCountedInBytes whether the server counts bytes of UTF-8 instead of characters
 */
public record SentStatement(String text, boolean isSentWhole, boolean isCountedInBytes) {

    /** The only encoding in which PostgreSQL doesn't know where a character ends. */
    private static final String NO_ENCODING = "SQL_ASCII";

    /**
     * A statement that isn't prepared, and in which JDBC's escapes mean nothing, as Rung sends its own.
     *
     * @param connection where it was sent
     * @param sql what the driver was given
     */
    public static SentStatement plain(Connection connection, String sql) {
        return of(connection, sql, false);
    }

    /**
     * A statement of somebody else's.
     *
     * @param connection where it was sent
     * @param sql what the driver was given
     * @param isPrepared whether its question marks stand for parameters
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
     * Finds a position in the text.
     *
     * @param position as PostgreSQL gave it, from 1; 0 for none
     * @return in characters (code points) from 1; 0 if it isn't known
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

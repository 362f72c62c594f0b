package dev.rung.engine.connection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs Rung's own queries without jOOQ, whose classes a run with nothing to do doesn't load, and which isn't initialized by
 * two threads at the same time.
 */
public final class PlainQuery {

    private PlainQuery() {}

    /**
     * Converts a row of a result.
     *
     * @param <T> the type of the converted row
     */
    @FunctionalInterface
    public interface RowMapper<T> {

        /**
         * Converts the current row.
         *
         * @param row the result, at the row
         */
        T map(ResultSet row) throws SQLException;
    }

    /**
     * Fetches all rows.
     *
     * @param connection the connection
     * @param sql the query, with a question mark for each parameter
     * @param mapper converts a row
     * @param parameters texts and numbers
     * @param <T> the type of a converted row
     * @return the rows, in order
     */
    public static <T> List<T> fetch(Connection connection, String sql, RowMapper<T> mapper, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = UnnamedStatement.prepare(connection, sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(mapper.map(row));
                }
            }
            return rows;
        }
    }
}

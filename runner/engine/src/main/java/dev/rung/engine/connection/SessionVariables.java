package dev.rung.engine.connection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;

/** The configuration parameters of a server session. */
final class SessionVariables {

    private SessionVariables() {}

    /**
     * Sets parameters until the end of the session, in one round trip.
     *
     * @param connection a connection in auto-commit mode
     * @param values the values by the names of the parameters, at least one
     * @throws SQLException if the server refuses one of them
     */
    static void set(Connection connection, Map<String, String> values) throws SQLException {
        String calls = String.join(", ", Collections.nCopies(values.size(), "pg_catalog.set_config(?, ?, false)"));
        try (PreparedStatement statement = UnnamedStatement.prepare(connection, "select " + calls)) {
            int index = 1;
            for (Map.Entry<String, String> variable : values.entrySet()) {
                statement.setString(index++, variable.getKey());
                statement.setString(index++, variable.getValue());
            }
            statement.execute();
        }
    }
}

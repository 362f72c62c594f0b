package dev.rung.engine.connection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/**
 * Statements with parameters that have no name on the server. The driver gives a repeated statement a name, which a
 * migration may delete by {@code DISCARD ALL}, and which poolers may not know.
 */
final class UnnamedStatement {

    private UnnamedStatement() {}

    /** Prepares a statement. */
    static PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        if (statement.isWrapperFor(PGStatement.class)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
        return statement;
    }
}

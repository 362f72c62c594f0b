package dev.rung.engine.connection;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.query;

import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.settings.SessionRole;
import dev.rung.engine.sql.Rendering;
import dev.rung.engine.sql.SqlState;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Assumes a role in a session. */
final class RoleAssumption {

    private RoleAssumption() {}

    /**
     * Assumes a role.
     *
     * @throws ConnectionException if the role doesn't exist, or the user isn't a member of it
     */
    static void assume(SessionRole role, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(Rendering.render(query("set role {0}", name(role.value()))));
        } catch (SQLException e) {
            if (SqlState.INVALID_PARAMETER_VALUE.equals(e.getSQLState())
                    || SqlState.INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                throw refusal(role, e, user(connection));
            }
            throw e;
        }
    }

    private static ConnectionException refusal(SessionRole role, SQLException e, String user) {
        return SqlState.INVALID_PARAMETER_VALUE.equals(e.getSQLState())
                ? new ConnectionException(
                        "can't assume the role \"" + role.value() + "\": it doesn't exist\n  create it, or name another"
                                + (role.origin().isEmpty() ? "" : "; it is from " + role.origin()),
                        e)
                : new ConnectionException(
                        "the user \"" + user + "\" may not assume the role \"" + role.value() + "\"\n  "
                                + Rendering.render(query("grant {0} to {1}", name(role.value()), name(user))),
                        e);
    }

    private static String user(Connection connection) throws SQLException {
        return connection.getMetaData().getUserName();
    }
}

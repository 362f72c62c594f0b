package dev.rung.engine.connection;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.query;

import dev.rung.engine.script.Rendering;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A role of the database whose rights a session takes on.
 *
 * @param value its name, in the spelling that the catalog has
 * @param origin where it was named, so that a message can say what to correct; empty if that isn't known
 */
public record Role(String value, String origin) {

    private static final String NO_SUCH_ROLE = "22023";
    private static final String NOT_A_MEMBER = "42501";

    /** Checks that there is a name. */
    public Role {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the name of a role is empty");
        }
    }

    /**
     * A role that is named somewhere.
     *
     * @param value its name, in the spelling that the catalog has
     */
    public Role(String value) {
        this(value, "");
    }

    /**
     * Takes on the role.
     *
     * @throws ConnectionException if there is no such role, or the user isn't a member of it
     */
    void assume(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(Rendering.render(query("set role {0}", name(value))));
        } catch (SQLException e) {
            if (NO_SUCH_ROLE.equals(e.getSQLState()) || NOT_A_MEMBER.equals(e.getSQLState())) {
                throw refusal(e, user(connection));
            }
            throw e;
        }
    }

    private ConnectionException refusal(SQLException e, String user) {
        return NO_SUCH_ROLE.equals(e.getSQLState())
                ? new ConnectionException(
                        "there is no role \"" + value + "\" to take on\n  create it, or name another"
                                + (origin.isEmpty() ? "" : "; it is from " + origin),
                        e)
                : new ConnectionException(
                        "the user \"" + user + "\" may not take on the role \"" + value + "\"\n  "
                                + Rendering.render(query("grant {0} to {1}", name(value), name(user))),
                        e);
    }

    private static String user(Connection connection) throws SQLException {
        return connection.getMetaData().getUserName();
    }

    @Override
    public String toString() {
        return value;
    }
}

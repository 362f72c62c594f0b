package dev.rung.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database of a {@link ScratchServer}, dropped when closed.
 *
 * <p>Safe for use by several threads.
 */
public final class ScratchDatabase implements AutoCloseable {

    private final Endpoint server;
    private final String name;

    ScratchDatabase(Endpoint server, String name) {
        this.server = server;
        this.name = name;
    }

    /** The database's name, unique on its server: lower-case letters, digits and underscores. */
    public String name() {
        return name;
    }

    /** The JDBC URL of the database, without user and password. */
    public String url() {
        return server.url(name);
    }

    /** The user to connect as, the owner of the database. */
    public String user() {
        return server.user();
    }

    /** The user's password; empty where the server asks for none. */
    public String password() {
        return server.password();
    }

    /**
     * Opens a connection, which the caller closes.
     *
     * @throws SQLException if the server refuses it
     */
    public Connection connect() throws SQLException {
        return server.connect(name);
    }

    /**
     * Executes statements as the owner, each on its own.
     *
     * @param statements without parameters; what they return isn't looked at
     * @throws SQLException if one fails; those before it stay done
     */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Drops the database, ending whatever sessions are on it. Further calls do nothing. */
    @Override
    public void close() {
        server.dropDatabase(name);
    }

    @Override
    public String toString() {
        return url();
    }
}

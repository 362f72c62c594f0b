package dev.rung.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database of a {@link ScratchServer}, which is dropped when it is closed.
 *
 * <p>Thread-safe.
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

    /** The user's password; empty if the server requires none. */
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
     * Executes statements as the owner, each in its own transaction.
     *
     * @param statements without parameters; their results are ignored
     * @throws SQLException if a statement fails; the statements before it stay committed
     */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Drops the database and ends all sessions on it. Further calls do nothing. */
    @Override
    public void close() {
        server.dropDatabase(name);
    }

    @Override
    public String toString() {
        return url();
    }
}

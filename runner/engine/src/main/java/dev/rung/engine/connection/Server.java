package dev.rung.engine.connection;

import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.settings.ConnectionSource;
import dev.rung.postgres.statement.PostgresStatement;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The server that a connection leads to.
 *
 * @param version PostgreSQL's major version
 * @param process the connection's server process
 */
record Server(int version, Pooling.ServerProcess process) {

    /**
     * Identifies the server without changing the session.
     *
     * @throws ConnectionException if the server is too old, or behind a pooler that assigns sessions transaction by
     *     transaction
     */
    static Server identify(ConnectionSource connections, Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < PostgresStatement.OLDEST_VERSION) {
            throw new ConnectionException(
                    "the server is PostgreSQL " + version + ", but Rung requires PostgreSQL "
                            + PostgresStatement.OLDEST_VERSION + " or newer",
                    null);
        }
        return new Server(version, Pooling.refuseUnlessSessionStays(connection, connections));
    }
}

package dev.rung.engine.connection;

import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.settings.ConnectionSource;
import dev.rung.postgres.statement.PostgresStatement;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What answers on a connection.
 *
 * @param version PostgreSQL's major version
 * @param pid the process that serves the connection
 */
record Server(int version, int pid) {

    /**
     * Finds out what answers. It changes nothing.
     *
     * @throws ConnectionException if the server is too old, or behind a pooler that gives a session to others between
     *     transactions
     */
    static Server identify(ConnectionSource connections, Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < PostgresStatement.OLDEST_VERSION) {
            throw new ConnectionException(
                    "the server is PostgreSQL " + version + ", and Rung needs " + PostgresStatement.OLDEST_VERSION
                            + " or newer",
                    null);
        }
        return new Server(version, Pooling.refuseUnlessSessionStays(connection, connections));
    }
}

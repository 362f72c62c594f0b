package dev.rung.faults.model;

import dev.rung.engine.settings.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;

/** A connection pool: a closed connection is reused. */
final class KeptConnections implements ConnectionSource, AutoCloseable {

    private final ConnectionSource source;
    private final ConcurrentLinkedDeque<Connection> free = new ConcurrentLinkedDeque<>();

    KeptConnections(ConnectionSource source) {
        this.source = source;
    }

    @Override
    public Connection open() throws SQLException {
        Connection kept = free.pollFirst();
        while (kept != null && (kept.isClosed() || !kept.isValid(0))) {
            kept = free.pollFirst();
        }
        return lent(kept == null ? source.open() : kept);
    }

    private Connection lent(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        if (!connection.isClosed()) {
                            free.addFirst(connection);
                        }
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : free) {
            connection.close();
        }
    }
}

package dev.rung.faults.model;

import dev.rung.engine.settings.ConnectionSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * Connections of which the one with the lock is lost at a request. Its backend is terminated before it receives the
 * request or after it has answered.
 */
final class CutConnections implements ConnectionSource {

    private static final String LOCKING = "pg_try_advisory_lock";

    private final ConnectionSource source;
    private final Mishap.Cut cut;
    private final Backends backends;
    private int requests;
    private boolean isOver;

    CutConnections(ConnectionSource source, Mishap.Cut cut, Backends backends) {
        this.source = source;
        this.cut = cut;
        this.backends = backends;
    }

    @Override
    public Connection open() throws SQLException {
        return new Wrapped(source.open()).proxy();
    }

    private boolean isDue() {
        return !isOver && requests++ == cut.request();
    }

    /** A wrapped connection. */
    private final class Wrapped {

        private final Connection connection;
        private boolean isLocking;

        Wrapped(Connection connection) {
            this.connection = connection;
        }

        Connection proxy() {
            return proxy(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
                case "createStatement" ->
                    proxy(Statement.class, onStatement((Statement) invoke(connection, method, arguments), ""));
                case "prepareStatement" ->
                    proxy(
                            PreparedStatement.class,
                            onStatement(
                                    (Statement) invoke(connection, method, arguments), String.valueOf(arguments[0])));
                case "commit", "rollback" -> request(connection, method, arguments);
                default -> invoke(connection, method, arguments);
            });
        }

        private InvocationHandler onStatement(Statement statement, String prepared) {
            return (proxy, method, arguments) -> {
                if (!method.getName().startsWith("execute")) {
                    return invoke(statement, method, arguments);
                }
                Object result = request(statement, method, arguments);
                String sql = arguments == null ? prepared : String.valueOf(arguments[0]);
                isLocking |= sql.contains(LOCKING);
                return result;
            };
        }

        private Object request(Object target, Method method, Object[] arguments) throws Throwable {
            if (!isLocking || !isDue()) {
                return invoke(target, method, arguments);
            }
            isOver = true;
            int pid = connection.unwrap(PGConnection.class).getBackendPID();
            if (cut.before()) {
                backends.end(pid);
                return invoke(target, method, arguments);
            }
            try {
                invoke(target, method, arguments);
            } finally {
                backends.end(pid);
                connection.abort(Runnable::run);
            }
            throw new SQLException("the connection was cut", "08006");
        }

        private <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }

        private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}

package dev.rung.engine.execution;

import dev.rung.engine.connection.SentStatement;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Observes a connection that the author's code uses, and stores the last statement that failed. The driver's exceptions
 * don't contain it.
 */
final class ObservedConnection {

    private @Nullable Failure last;

    private record Failure(SQLException thrown, SentStatement statement) {}

    /** Wraps a connection in one that supports all its interfaces. */
    Connection around(Connection connection) {
        return (Connection) proxy(connection, (proxy, method, arguments) -> {
            Object made = invoke(connection, method, arguments);
            if (!(made instanceof Statement statement)) {
                return made;
            }
            boolean isPrepared = method.getName().startsWith("prepare");
            return observed(connection, statement, isPrepared ? sqlIn(arguments) : null);
        });
    }

    /**
     * The statement that caused an exception.
     *
     * @param thrown what the author's code threw
     */
    Optional<SentStatement> statementOf(Throwable thrown) {
        return Optional.ofNullable(last)
                .filter(failure -> Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                        .anyMatch(failure.thrown()::equals))
                .map(Failure::statement);
    }

    private Object observed(Connection connection, Statement statement, @Nullable String prepared) {
        return proxy(statement, (proxy, method, arguments) -> {
            try {
                return invoke(statement, method, arguments);
            } catch (SQLException e) {
                String given = sqlIn(arguments);
                String sql = given == null ? prepared : given;
                if (sql != null && method.getName().startsWith("execute")) {
                    last = new Failure(e, SentStatement.foreign(connection, sql, prepared != null));
                }
                throw e;
            }
        });
    }

    private static @Nullable String sqlIn(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql ? sql : null;
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Implements all interfaces of the target, because code may cast to the driver's own interfaces. */
    private static Object proxy(Object target, InvocationHandler handler) {
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
            Stream.of(type.getInterfaces())
                    .filter(each -> Modifier.isPublic(each.getModifiers()))
                    .forEach(interfaces::add);
        }
        return Proxy.newProxyInstance(target.getClass().getClassLoader(), interfaces.toArray(Class[]::new), handler);
    }
}

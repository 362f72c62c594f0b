package dev.rung.engine.connection;

import java.sql.SQLException;

/**
 * Code that uses a session.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
public interface SessionUse<T> {

    /**
     * Runs the code.
     *
     * @param session an open session, which the caller closes
     * @throws SQLException if a statement fails
     */
    T apply(Session session) throws SQLException;
}

package dev.rung.engine.connection;

import java.sql.SQLException;

/**
 * Something to do with a session.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface SessionUse<T> {

    /**
     * Does it.
     *
     * @param session an open session, closed afterwards
     * @throws SQLException if the database refuses
     */
    T apply(Session session) throws SQLException;
}

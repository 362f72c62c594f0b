package dev.rung.engine.connection;

import java.sql.SQLException;

/** Something to do with a session that has no result. */
@FunctionalInterface
public interface SessionVisit {

    /**
     * Does it.
     *
     * @param session an open session, closed afterwards
     * @throws SQLException if the database refuses
     */
    void accept(Session session) throws SQLException;
}

package dev.rung.engine.connection;

import java.sql.SQLException;

/** Code that uses a session, without a result. */
@FunctionalInterface
public interface SessionVisit {

    /**
     * Runs the code.
     *
     * @param session an open session, which the caller closes
     * @throws SQLException if a statement fails
     */
    void accept(Session session) throws SQLException;
}

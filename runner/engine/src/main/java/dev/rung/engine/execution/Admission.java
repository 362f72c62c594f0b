package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import dev.rung.engine.model.Plan;
import java.sql.SQLException;

/** Decides whether a plan may run. It is called while the lock is held and before anything is executed. */
@FunctionalInterface
public interface Admission {

    /**
     * Checks a plan, and throws a {@link dev.rung.engine.exception.RungException} to refuse it.
     *
     * @param session the session that holds the lock
     * @param plan the plan
     * @throws SQLException if a query fails
     */
    void admit(Session session, Plan plan) throws SQLException;
}

package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import dev.rung.engine.model.Plan;
import java.sql.SQLException;

/** Decides whether a plan may run, while the lock is held and before anything is done. */
@FunctionalInterface
public interface Admission {

    /**
     * Refuses a plan by throwing a {@link dev.rung.engine.exception.RungException}.
     *
     * @param session holds the lock
     * @param plan what is to run
     * @throws SQLException if the database refuses a question
     */
    void admit(Session session, Plan plan) throws SQLException;
}

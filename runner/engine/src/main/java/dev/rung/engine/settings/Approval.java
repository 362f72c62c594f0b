package dev.rung.engine.settings;

import dev.rung.Environment;
import dev.rung.engine.model.Plan;
import java.util.Optional;

/** The last decision about a run that changes something. */
@FunctionalInterface
public interface Approval {

    /**
     * Decides about a plan. It is called while the run holds its lock, before anything is executed, and not for an empty
     * plan. An exception stops the run.
     *
     * @param plan the plan
     * @param environment the environment that is recorded for the database or, if there is none, the one that the run was
     *     given
     */
    void approve(Plan plan, Optional<Environment> environment);
}

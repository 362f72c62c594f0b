package dev.rung.engine;

import dev.rung.engine.connection.Session;
import dev.rung.engine.loss.Losses;
import dev.rung.engine.model.Finding;
import dev.rung.engine.model.Loss;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.ResetPlan;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.reset.Reset;
import dev.rung.engine.safeguard.Safeguards;
import java.util.List;
import java.util.function.Supplier;

/** Describes the effects of a plan on data and on running applications before the plan runs. It writes nothing. */
public final class Impact {

    private final Supplier<Session> sessions;
    private final ScriptedSet set;
    private final Safeguards safeguards;
    private final Reset reset;

    Impact(Supplier<Session> sessions, ScriptedSet set, Safeguards safeguards, Reset reset) {
        this.sessions = sessions;
        this.set = set;
        this.safeguards = safeguards;
        this.reset = reset;
    }

    /**
     * Lists the data that the {@code down} scripts of a plan would remove, based on the present contents of the
     * database.
     *
     * @param plan from {@link Rung#planRollback} or {@link Rung#planRedo}
     */
    public List<Loss> losses(Plan plan) {
        return Session.use(sessions, session -> Losses.of(session, set, plan));
    }

    /**
     * Lists the data that a reset would remove, based on the present contents of the database.
     *
     * @param plan from {@link Rung#planReset}
     */
    public List<Loss> losses(ResetPlan plan) {
        return reset.losses(plan);
    }

    /**
     * Lists the findings in the migrations that a plan applies. This method doesn't use the database.
     *
     * @param plan any plan of the set
     */
    public List<Finding> findings(Plan plan) {
        return safeguards.findings(plan);
    }
}

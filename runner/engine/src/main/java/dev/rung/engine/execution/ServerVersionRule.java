package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.Problem;
import dev.rung.engine.model.Step;
import java.util.ArrayList;
import java.util.List;

/** Refuses a plan if the server is too old for one of its statements. */
final class ServerVersionRule {

    private ServerVersionRule() {}

    static void check(Plan plan, Session session) {
        int server = session.serverVersion();
        List<Problem> problems = new ArrayList<>();
        for (PlannedMigration planned : plan.migrations()) {
            for (Step step : planned.steps()) {
                if (step.since() > server) {
                    problems.add(new Problem(
                            planned.id().toString(),
                            step.line(),
                            "requires PostgreSQL " + step.since() + ", but the server is PostgreSQL " + server + ": "
                                    + step.text().lines().findFirst().orElse(""),
                            "upgrade the server, or write the step without the newer feature"));
                }
            }
        }
        ProblemsException.throwIfAny(problems);
    }
}

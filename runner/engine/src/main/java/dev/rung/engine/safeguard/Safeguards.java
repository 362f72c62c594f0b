package dev.rung.engine.safeguard;

import dev.rung.Environment;
import dev.rung.engine.connection.Session;
import dev.rung.engine.exception.DataLossRefusedException;
import dev.rung.engine.exception.FindingsException;
import dev.rung.engine.execution.AdvisoryLock;
import dev.rung.engine.execution.ExecutionSettings;
import dev.rung.engine.history.EnvironmentRecord;
import dev.rung.engine.history.HistoryStore;
import dev.rung.engine.history.Protection;
import dev.rung.engine.history.StoredEnvironment;
import dev.rung.engine.lint.Linter;
import dev.rung.engine.loss.Losses;
import dev.rung.engine.model.Action.RollBackAll;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.Finding;
import dev.rung.engine.model.Loss;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.RollbackTarget;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.engine.settings.LintSettings;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.impl.DSL;

/**
 * Refuses runs that the environment of the database forbids. A run without a given environment that no environment
 * forbids queries nothing.
 */
public final class Safeguards {

    private final Supplier<Session> sessions;
    private final ScriptedSet set;
    private final SafeguardSettings settings;
    private final ExecutionSettings execution;

    /**
     * Creates the safeguards of a set.
     *
     * @param sessions opens a session for the set and the schema
     * @param set the set
     * @param settings the settings of the safeguards
     * @param execution the settings of the execution
     */
    public Safeguards(
            Supplier<Session> sessions, ScriptedSet set, SafeguardSettings settings, ExecutionSettings execution) {
        this.sessions = sessions;
        this.set = set;
        this.settings = settings;
        this.execution = execution;
    }

    /** The settings of the lint rules for this run. */
    public LintSettings lint() {
        return new LintSettings(settings.severities(), execution.timeouts().statement());
    }

    /** The findings in the migrations that a plan applies. */
    public List<Finding> findings(Plan plan) {
        List<Linter.Pending> pending = plan.migrations().stream()
                .filter(planned -> planned.direction() == Direction.UP)
                .map(planned -> new Linter.Pending(planned.migration(), planned.firstStep()))
                .toList();
        return Linter.check(set, pending, lint());
    }

    /**
     * Checks a run of pending migrations. This method writes nothing.
     *
     * @param planner creates the plan
     */
    public void check(Function<HistoryStore, Plan> planner) {
        Session.visit(sessions, session -> {
            if (isProduction(agreedOn(session))) {
                refuseFindings(planner.apply(new HistoryStore(session)));
            }
        });
    }

    /**
     * Checks a plan. This method writes nothing.
     *
     * @param session a session in the plan's schema
     * @param plan the plan
     */
    public void check(Session session, Plan plan) {
        if (plan.isEmpty()) {
            return;
        }
        refuse(session, plan, agreedOn(session));
    }

    /**
     * Records the environment that the run was given, and checks a plan that is about to run.
     *
     * @param session the session that holds the lock
     * @param plan the plan
     * @throws SQLException if the environment can't be recorded
     */
    public void admit(Session session, Plan plan) throws SQLException {
        boolean isApproved = plan.isEmpty() || settings.approval().isEmpty();
        if (isApproved
                && settings.environment().isEmpty()
                && !isDown(plan)
                && findings(plan).stream().noneMatch(Finding::isError)) {
            return;
        }
        StoredEnvironment recorded = agreedOn(session);
        if (settings.environment()
                .filter(told -> !recorded.isRecordedHere(told))
                .isPresent()) {
            new EnvironmentRecord(session).record(settings.environment());
        }
        if (!plan.isEmpty()) {
            refuse(session, plan, recorded);
            settings.approval()
                    .ifPresent(approval ->
                            approval.approve(plan, recorded.environment().or(settings::environment)));
        }
    }

    private void refuse(Session session, Plan plan, StoredEnvironment recorded) {
        if (isDown(plan)) {
            refuseOtherDatabase(session);
        }
        if (isProduction(recorded)) {
            refuseFindings(plan);
            refuseLosses(session, plan);
        }
    }

    private static boolean isDown(Plan plan) {
        return plan.migrations().stream().anyMatch(planned -> planned.direction() == Direction.DOWN);
    }

    /**
     * Checks the target of a rollback. This method writes nothing.
     *
     * @param session a session
     * @param target the target
     */
    public void check(Session session, RollbackTarget target) {
        if (target instanceof RollbackTarget.All) {
            StoredEnvironment recorded = agreedOn(session);
            Protection.sparesProduction(recorded, new RollBackAll());
            settings.environment().ifPresent(told -> Protection.sparesProduction(told, new RollBackAll()));
        }
    }

    /** Records the environment that the run was given, unless it is already recorded. */
    public void record() {
        settings.environment().ifPresent(told -> {
            boolean done = Session.use(sessions, session -> agreedOn(session).isRecordedHere(told));
            if (!done) {
                AdvisoryLock.run(sessions, execution, (session, watch) -> {
                    agreedOn(session);
                    watch.during(() -> new EnvironmentRecord(session).record(settings.environment()));
                });
            }
        });
    }

    private StoredEnvironment agreedOn(Session session) {
        StoredEnvironment recorded = new EnvironmentRecord(session).read();
        settings.environment().ifPresent(recorded::refuseContradiction);
        return recorded;
    }

    private boolean isProduction(StoredEnvironment recorded) {
        return recorded.environment()
                .or(settings::environment)
                .filter(environment -> environment == Environment.PRODUCTION)
                .isPresent();
    }

    private void refuseFindings(Plan plan) {
        List<Finding> errors = findings(plan).stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new FindingsException(errors);
        }
    }

    private void refuseLosses(Session session, Plan plan) {
        if (settings.lossAllowedIn().isEmpty()) {
            List<Loss> losses = Losses.of(session, set, plan);
            if (!losses.isEmpty()) {
                throw DataLossRefusedException.of(databaseOf(session), losses);
            }
        }
    }

    private void refuseOtherDatabase(Session session) {
        String database = databaseOf(session);
        settings.lossAllowedIn().filter(allowed -> !allowed.equals(database)).ifPresent(allowed -> {
            throw DataLossRefusedException.otherDatabase(allowed, database);
        });
    }

    private static String databaseOf(Session session) {
        return session.dsl()
                .fetchSingle(DSL.field("current_database()::text", String.class))
                .value1();
    }
}

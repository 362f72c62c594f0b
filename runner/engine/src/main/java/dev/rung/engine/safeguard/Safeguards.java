package dev.rung.engine.safeguard;

import dev.rung.Environment;
import dev.rung.engine.connection.Session;
import dev.rung.engine.exception.DataLossRefusedException;
import dev.rung.engine.exception.FindingsException;
import dev.rung.engine.execution.AdvisoryLock;
import dev.rung.engine.execution.ExecutionSettings;
import dev.rung.engine.history.EnvironmentRecord;
import dev.rung.engine.history.History;
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
 * Refuses runs that contradict what the database is for. A run that is told nothing and has nothing to be refused for asks
 * the database nothing.
 */
public final class Safeguards {

    private final Supplier<Session> sessions;
    private final ScriptedSet set;
    private final SafeguardSettings settings;
    private final ExecutionSettings execution;

    /**
     * The safeguards of a set.
     *
     * @param sessions opens a session for the set and schema to work on
     * @param set the set
     * @param settings what the run is told
     * @param execution how the run is executed
     */
    public Safeguards(
            Supplier<Session> sessions, ScriptedSet set, SafeguardSettings settings, ExecutionSettings execution) {
        this.sessions = sessions;
        this.set = set;
        this.settings = settings;
        this.execution = execution;
    }

    /** How the rules are applied to this run. */
    public LintSettings lint() {
        return new LintSettings(settings.severities(), execution.timeouts().statement());
    }

    /** What the rules find in the migrations that a plan applies. */
    public List<Finding> findings(Plan plan) {
        List<Linter.Pending> pending = plan.migrations().stream()
                .filter(planned -> planned.direction() == Direction.UP)
                .map(planned -> new Linter.Pending(planned.migration(), planned.firstStep()))
                .toList();
        return Linter.check(set, pending, lint());
    }

    /**
     * Checks a run of pending migrations. It writes nothing.
     *
     * @param planner makes the plan
     */
    public void check(Function<History, Plan> planner) {
        if (needsNothing()) {
            return;
        }
        Session.visit(sessions, session -> {
            if (isProduction(agreedOn(session))) {
                refuseFindings(planner.apply(new HistoryStore(session).read()));
            }
        });
    }

    /**
     * Checks a plan. It writes nothing.
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
     * Records what the run is told that the database is for, and checks a plan that is about to run.
     *
     * @param session holds the lock
     * @param plan the plan
     * @throws SQLException if the record can't be written
     */
    public void admit(Session session, Plan plan) throws SQLException {
        if (settings.environment().isEmpty()
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
     * Checks how far a rollback may go. It writes nothing.
     *
     * @param session a session
     * @param target how far it goes
     */
    public void check(Session session, RollbackTarget target) {
        if (target instanceof RollbackTarget.All) {
            StoredEnvironment recorded = agreedOn(session);
            Protection.sparesProduction(recorded, new RollBackAll());
            settings.environment().ifPresent(told -> Protection.sparesProduction(told, new RollBackAll()));
        }
    }

    /** Records what the run is told that the database is for, unless that is recorded already. */
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

    private boolean needsNothing() {
        return settings.environment().isEmpty()
                && Linter.check(set, lint()).stream().noneMatch(Finding::isError);
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

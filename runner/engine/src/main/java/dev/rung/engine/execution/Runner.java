package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.event.RunEvent.AttemptFailed;
import dev.rung.engine.event.RunEvent.MigrationCompleted;
import dev.rung.engine.event.RunEvent.MigrationStarted;
import dev.rung.engine.event.RunEvent.RunStarted;
import dev.rung.engine.exception.LockNotAcquiredException;
import dev.rung.engine.exception.MigrationFailedException;
import dev.rung.engine.exception.PlanOutdatedException;
import dev.rung.engine.history.HistoryStore;
import dev.rung.engine.history.HistoryWrites;
import dev.rung.engine.history.LogAction;
import dev.rung.engine.history.LogEntry;
import dev.rung.engine.history.LogOutcome;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.Outcome;
import dev.rung.engine.model.Plan;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.rights.MissingRights;
import dev.rung.engine.rights.Operation;
import dev.rung.engine.settings.TimeoutSettings;
import dev.rung.engine.sql.Rendering;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Acquires the lock, creates a plan from the current history, and runs its migrations in order. */
public final class Runner {

    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

    private final Supplier<Session> sessions;
    private final ExecutionSettings settings;

    /**
     * Creates a runner.
     *
     * @param sessions opens a session for the set and the schema
     * @param settings the settings of the execution
     */
    public Runner(Supplier<Session> sessions, ExecutionSettings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    /**
     * Runs an existing plan.
     *
     * @param plan the plan
     * @param admission decides whether the plan may run
     * @throws PlanOutdatedException if the history has changed since the plan was made
     */
    public Outcome run(Plan plan, Admission admission) {
        return run(
                store -> {
                    if (!store.read().fingerprint().equals(plan.basis())) {
                        throw new PlanOutdatedException();
                    }
                    return plan;
                },
                admission);
    }

    /**
     * Creates a plan while the lock is held, and runs it.
     *
     * @param planner creates the plan
     * @param admission decides whether the plan may run
     * @throws MigrationFailedException if a migration fails
     * @throws LockNotAcquiredException if another runner held the lock for too long
     */
    public Outcome run(Function<HistoryStore, Plan> planner, Admission admission) {
        return AdvisoryLock.holding(sessions, settings, (session, watch) -> {
            HistoryStore store = new HistoryStore(session);
            Plan plan = planner.apply(store);
            watch.during(() -> admission.admit(session, plan));
            ServerVersionRule.check(plan, session);
            if (!plan.isEmpty()) {
                store.createIfAbsent();
            }
            settings.listener().on(new RunStarted(plan));
            return plan.isEmpty() ? new Outcome(plan, List.of()) : execute(plan, session, watch, store.writes());
        });
    }

    private Outcome execute(Plan plan, Session session, Watch watch, HistoryWrites writes) throws SQLException {
        List<Outcome.Completed> completed = new ArrayList<>();
        List<PlannedMigration> migrations = plan.migrations();
        for (int i = 0; i < migrations.size(); i++) {
            PlannedMigration planned = migrations.get(i);
            Pause.refuseIfInterrupted();
            session.refresh(AdvisoryLock.keyOf(session));
            settings.listener().on(new MigrationStarted(planned, i + 1, migrations.size()));
            TimeoutSettings timeouts =
                    settings.timeouts().with(planned.migration().timeouts());
            Deadline deadline = Deadline.in(timeouts.migration());
            MigrationExecution execution = execution(planned, session, timeouts, writes);
            Attempts attempts =
                    new Attempts(settings.retries(), watch, attempt -> retried(session, writes, attempt, deadline));
            try {
                attempts.run(planned, execution, deadline);
            } catch (StatementException | SQLException thrown) {
                Exception e = thrown instanceof StatementException step ? StepRefusal.translated(step) : thrown;
                FailureReport report = new FailureReport(
                        planned,
                        e,
                        new Circumstances(
                                execution.kept(),
                                timeouts,
                                watch.lastWait(),
                                watch.interference(),
                                watch.lastWords(),
                                MissingRights.explain(
                                        session,
                                        e,
                                        e instanceof StatementException ? Operation.ANYTHING : Operation.RECORDING)),
                        completed,
                        migrations.subList(i + 1, migrations.size()));
                log(session, writes, planned, LogOutcome.FAILED, deadline, report.detail());
                throw report.toException();
            }
            completed.add(new Outcome.Completed(planned, deadline.elapsed()));
            settings.listener().on(new MigrationCompleted(planned, deadline.elapsed()));
        }
        return new Outcome(plan, completed);
    }

    private MigrationExecution execution(
            PlannedMigration planned, Session session, TimeoutSettings timeouts, HistoryWrites writes) {
        return planned.mode() == Mode.STEPWISE
                ? new StepwiseExecution(session, writes, planned, timeouts, settings.listener())
                : new TransactionalExecution(session, writes, planned, timeouts);
    }

    private void retried(Session session, HistoryWrites writes, AttemptFailed attempt, Deadline deadline) {
        String detail = "attempt " + attempt.attempt() + " of " + attempt.attempts() + ": " + attempt.reason()
                + attempt.lockWait()
                        .map(wait -> "; waited for " + wait.lock() + ", blocked by " + wait.who())
                        .orElse("");
        log(session, writes, attempt.planned(), LogOutcome.RETRIED, deadline, detail);
        settings.listener().on(attempt);
    }

    /** Logs a failure. If this fails too, the original failure is still reported. */
    private static void log(
            Session session,
            HistoryWrites writes,
            PlannedMigration planned,
            LogOutcome outcome,
            Deadline deadline,
            String detail) {
        LogAction action = planned.direction() == Direction.UP ? LogAction.MIGRATE : LogAction.ROLLBACK;
        LogEntry entry = new LogEntry(action, planned.id().toString(), outcome, deadline.elapsed(), detail);
        try (Statement statement = session.connection().createStatement()) {
            statement.execute(Rendering.render(writes.logged(entry)));
        } catch (SQLException e) {
            LOG.warn("the failure of {} could not be written to the log table", planned.id(), e);
        }
    }
}

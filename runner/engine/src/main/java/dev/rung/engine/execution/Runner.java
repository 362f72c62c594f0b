package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.execution.RunEvent.MigrationCompleted;
import dev.rung.engine.execution.RunEvent.MigrationStarted;
import dev.rung.engine.execution.RunEvent.RunStarted;
import dev.rung.engine.history.History;
import dev.rung.engine.history.HistoryStore;
import dev.rung.engine.history.HistoryWrites;
import dev.rung.engine.history.LogAction;
import dev.rung.engine.history.LogEntry;
import dev.rung.engine.plan.Direction;
import dev.rung.engine.plan.Plan;
import dev.rung.engine.plan.PlannedMigration;
import dev.rung.engine.script.RecordedMigration.Mode;
import dev.rung.engine.script.Rendering;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the lock, has a plan made from the history as it is then, and runs it, one migration after the other. */
public final class Runner {

    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

    private final Supplier<Session> sessions;
    private final ExecutionSettings settings;

    /**
     * A runner.
     *
     * @param sessions opens a session for the set and schema to work on
     * @param settings how to execute
     */
    public Runner(Supplier<Session> sessions, ExecutionSettings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    /**
     * Runs a plan that was made before.
     *
     * @param plan what to run
     * @throws PlanOutdatedException if the history isn't any more what the plan was made from
     */
    public Outcome run(Plan plan) {
        return run(history -> {
            if (!history.fingerprint().equals(plan.basis())) {
                throw new PlanOutdatedException();
            }
            return plan;
        });
    }

    /**
     * Makes a plan under the lock and runs it.
     *
     * @param planner makes the plan
     * @throws MigrationFailedException if a migration fails
     * @throws LockNotAcquiredException if another runner held the lock for too long
     */
    public Outcome run(Function<History, Plan> planner) {
        return AdvisoryLock.holding(sessions, settings, session -> {
            HistoryStore store = new HistoryStore(session);
            Plan plan = planner.apply(store.read());
            ServerVersionRule.check(plan, session);
            if (!plan.isEmpty()) {
                store.createIfAbsent();
            }
            settings.listener().on(new RunStarted(plan));
            return execute(plan, session, store.writes());
        });
    }

    private Outcome execute(Plan plan, Session session, HistoryWrites writes) {
        List<Outcome.Completed> completed = new ArrayList<>();
        List<PlannedMigration> migrations = plan.migrations();
        for (int i = 0; i < migrations.size(); i++) {
            PlannedMigration planned = migrations.get(i);
            settings.listener().on(new MigrationStarted(planned, i + 1, migrations.size()));
            long start = System.nanoTime();
            MigrationExecution execution = execution(planned, session, writes);
            try {
                new Attempts(settings.retries(), settings.listener()).run(planned, execution);
            } catch (StatementException | SQLException e) {
                FailureReport report = new FailureReport(
                        planned, e, execution.stepsKept(), completed, migrations.subList(i + 1, migrations.size()));
                log(session, writes, planned, report, Duration.ofNanos(System.nanoTime() - start));
                throw report.toException();
            }
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            completed.add(new Outcome.Completed(planned, duration));
            settings.listener().on(new MigrationCompleted(planned, duration));
        }
        return new Outcome(plan, completed);
    }

    private MigrationExecution execution(PlannedMigration planned, Session session, HistoryWrites writes) {
        StepRunner runner = new StepRunner(session, planned, settings.timeouts());
        return planned.migration().mode() == Mode.STEPWISE
                ? new StepwiseExecution(session, writes, planned, runner, settings.listener())
                : new TransactionalExecution(session, writes, planned, runner);
    }

    /** Failing to log a failure must not hide it. */
    private static void log(
            Session session, HistoryWrites writes, PlannedMigration planned, FailureReport report, Duration duration) {
        LogAction action = planned.direction() == Direction.UP ? LogAction.MIGRATE : LogAction.ROLLBACK;
        LogEntry entry = LogEntry.failed(action, planned.id().toString(), duration, report.summary());
        try (Statement statement = session.connection().createStatement()) {
            statement.execute(Rendering.render(writes.logged(entry)));
        } catch (SQLException e) {
            LOG.warn("the failure of {} could not be written to the log table", planned.id(), e);
        }
    }
}

package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.event.RunEvent.StepCompleted;
import dev.rung.engine.event.RunListener;
import dev.rung.engine.history.HistoryStore;
import dev.rung.engine.history.HistoryWrites;
import dev.rung.engine.history.LogAction;
import dev.rung.engine.history.LogEntry;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.Intention;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.PlannedMigration.Reason;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.Step.SqlStep;
import dev.rung.engine.model.StoredStep;
import dev.rung.engine.settings.TimeoutSettings;
import dev.rung.engine.sql.SqlState;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/**
 * Runs a migration step by step, in either direction. A step that can run in a transaction is committed together with
 * the record of its completion. Other steps are run by {@link IntendedSteps}, which first records them as intended.
 */
final class StepwiseExecution implements MigrationExecution {

    private final Session session;
    private final HistoryWrites writes;
    private final PlannedMigration planned;
    private final TimeoutSettings timeouts;
    private final RunListener listener;
    private final IntendedSteps intended;
    private final long start = System.nanoTime();

    private boolean begun;
    private int done;

    StepwiseExecution(
            Session session,
            HistoryWrites writes,
            PlannedMigration planned,
            TimeoutSettings timeouts,
            RunListener listener) {
        this.session = session;
        this.writes = writes;
        this.planned = planned;
        this.timeouts = timeouts;
        this.listener = listener;
        this.intended = new IntendedSteps(session, writes, planned, timeouts, listener);
        this.done = planned.firstStep();
    }

    @Override
    public void attempt() throws SQLException, StatementException {
        if (!begun) {
            intended.settleOtherDirection();
            session.write(List.of(beginning()));
            begun = true;
        }
        List<Step> steps = planned.script().steps();
        while (done < steps.size()) {
            long before = System.nanoTime();
            boolean ran = run(steps.get(done));
            done++;
            listener.on(new StepCompleted(
                    planned, done, ran ? Duration.ofNanos(System.nanoTime() - before) : Duration.ZERO));
        }
        session.write(ending());
    }

    private Query beginning() {
        if (planned.direction() == Direction.DOWN) {
            return writes.reverting(planned.id(), planned.script(), Mode.STEPWISE, planned.firstStep());
        }
        return planned.reason() == Reason.RESUMED
                ? writes.resumed(planned.migration(), planned.firstStep())
                : writes.begun(planned.migration(), Mode.STEPWISE);
    }

    private List<Query> ending() {
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        String version = planned.id().toString();
        return planned.direction() == Direction.UP
                ? List.of(
                        writes.completed(planned.id(), duration),
                        writes.logged(LogEntry.done(LogAction.MIGRATE, version, duration)))
                : List.of(
                        writes.removed(planned.id()),
                        writes.logged(LogEntry.done(LogAction.ROLLBACK, version, duration)));
    }

    /** Runs a step and records it. Returns whether the step had to run. */
    private boolean run(Step step) throws SQLException, StatementException {
        if (!step.isTransactional() || intended.isOpen(done)) {
            return intended.run(step, done);
        }
        try {
            runInTransaction(step);
            return true;
        } catch (StatementException e) {
            if (isRefusedInTransactions(step, e)) {
                return intended.run(step, done);
            }
            throw e;
        }
    }

    private void runInTransaction(Step step) throws SQLException, StatementException {
        session.inTransaction(() -> {
            StepTransaction transaction = new StepTransaction(session, timeouts, writes);
            if (step.isOpaque()) {
                // If the step's own code commits, this record stays.
                transaction.record(List.of(writes.intended(planned.id(), intentionOf(step, null))));
            }
            transaction.run(step, done);
            transaction.record(List.of(writes.progress(planned.id(), planned.direction(), done + 1)));
            transaction.finish();
        });
    }

    private Intention intentionOf(Step step, @Nullable Long before) {
        return new Intention(planned.direction(), done, StoredStep.of(step), before);
    }

    /**
     * Whether PostgreSQL refused to run the step in a transaction. The keywords of plain SQL don't always show this.
     * PostgreSQL refuses before the statement has any effect.
     */
    private static boolean isRefusedInTransactions(Step step, StatementException failure) {
        return step instanceof SqlStep
                && failure.reason() instanceof SQLException sql
                && SqlState.ACTIVE_TRANSACTION.equals(sql.getSQLState());
    }

    @Override
    public Kept kept() {
        if (session.isClosed()) {
            return new Kept.Steps(done);
        }
        boolean isUnknown = new HistoryStore(session)
                .read()
                .find(planned.id())
                .flatMap(HistoryEntry::intended)
                .filter(open -> open.step() == done && open.recorded().transactional())
                .isPresent();
        return isUnknown ? new Kept.Unknown() : new Kept.Steps(done);
    }
}

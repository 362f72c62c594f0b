package dev.rung.engine.execution;

import dev.rung.engine.catalog.Catalog;
import dev.rung.engine.connection.Pipeline;
import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.execution.RunEvent.LeftoverCleared;
import dev.rung.engine.execution.RunEvent.StepCompleted;
import dev.rung.engine.history.HistoryWrites;
import dev.rung.engine.history.LogAction;
import dev.rung.engine.history.LogEntry;
import dev.rung.engine.plan.Direction;
import dev.rung.engine.plan.PlannedMigration;
import dev.rung.engine.plan.PlannedMigration.Reason;
import dev.rung.engine.script.Rendering;
import dev.rung.engine.script.Step;
import dev.rung.engine.script.Step.SqlStep;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jooq.Query;

/**
 * Runs a migration step by step, each committed together with the record that it is done. A statement that can't run in
 * a transaction can't be recorded with it; if the runner dies between the two, the next one asks the catalog whether the
 * statement's effect is there.
 */
final class StepwiseExecution implements MigrationExecution {

    /** PostgreSQL's code for a statement that must not be in a transaction block. */
    private static final String ACTIVE_TRANSACTION = "25001";

    private final Session session;
    private final HistoryWrites writes;
    private final PlannedMigration planned;
    private final StepRunner runner;
    private final RunListener listener;
    private final Catalog catalog;
    private final long start = System.nanoTime();
    private boolean begun;
    private boolean resuming;
    private int done;

    StepwiseExecution(
            Session session, HistoryWrites writes, PlannedMigration planned, StepRunner runner, RunListener listener) {
        this.session = session;
        this.writes = writes;
        this.planned = planned;
        this.runner = runner;
        this.listener = listener;
        this.catalog = new Catalog(session.dsl());
        this.done = planned.firstStep();
        this.resuming = planned.reason() == Reason.RESUMED;
    }

    @Override
    public void attempt() throws SQLException, StatementException {
        if (begun) {
            resuming = true;
        } else {
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

    @Override
    public int stepsKept() {
        return done;
    }

    private Query beginning() {
        if (planned.direction() == Direction.DOWN) {
            return planned.firstStep() > 0
                    ? writes.progress(planned.id(), planned.firstStep())
                    : writes.reverting(planned.id());
        }
        return planned.reason() == Reason.RESUMED
                ? writes.resumed(planned.migration(), planned.firstStep())
                : writes.begun(planned.migration());
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

    /** Runs a step and records it; tells whether it had to be run. */
    private boolean run(Step step) throws SQLException, StatementException {
        if (resuming) {
            resuming = false;
            if (!isDoneAlready(step)) {
                clearLeftovers(step);
            }
            if (isDoneAlready(step)) {
                session.write(List.of(progress()));
                return false;
            }
        }
        if (step.isTransactional() && !refusesTransactions(step)) {
            return true;
        }
        runner.runAlone(step, done);
        session.write(List.of(progress()));
        return true;
    }

    /**
     * Runs a step in a transaction with its record. Plain SQL doesn't tell whether it can; PostgreSQL refuses at once,
     * before it has done anything, where it can't.
     */
    private boolean refusesTransactions(Step step) throws SQLException, StatementException {
        try {
            session.inTransaction(() -> {
                Pipeline pipeline = runner.beginTransaction();
                runner.runInTransaction(step, done, pipeline);
                pipeline.add(Rendering.render(progress()), Pipeline.UNINDEXED);
                pipeline.flush();
            });
            return false;
        } catch (StatementException e) {
            if (step instanceof SqlStep
                    && e.reason() instanceof SQLException sql
                    && ACTIVE_TRANSACTION.equals(sql.getSQLState())) {
                return true;
            }
            throw e;
        }
    }

    private Query progress() {
        return writes.progress(planned.id(), done + 1);
    }

    /** Asks the catalog whether the step was completed by a run that didn't live to record it. */
    private boolean isDoneAlready(Step step) {
        return !step.effects().isEmpty() && step.effects().stream().allMatch(catalog::shows);
    }

    /** Deals with what PostgreSQL left behind of an interrupted run of the step: drops it, or completes it. */
    private void clearLeftovers(Step step) throws SQLException, StatementException {
        if (step.leftovers().isEmpty()) {
            return;
        }
        for (String statement : session.dsl().fetch(step.leftovers().get()).getValues(0, String.class)) {
            runner.runAlone(new SqlStep(step.line(), statement), done);
            listener.on(new LeftoverCleared(planned, done + 1, statement));
        }
    }
}

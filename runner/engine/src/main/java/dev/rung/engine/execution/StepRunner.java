package dev.rung.engine.execution;

import dev.rung.engine.connection.Pipeline;
import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.script.Step;
import dev.rung.engine.script.Step.CallStep;
import dev.rung.engine.script.Step.IrreversibleStep;
import dev.rung.engine.script.Step.QueryStep;
import dev.rung.engine.script.Step.SqlStep;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;

/** Runs steps on a session, with the limits of their migration. */
final class StepRunner {

    private final Session session;
    private final TimeoutSettings timeouts;

    StepRunner(Session session, TimeoutSettings timeouts) {
        this.session = session;
        this.timeouts = timeouts;
    }

    /** Starts a pipeline with the limits for the transaction that is about to begin. */
    Pipeline beginTransaction() {
        Pipeline pipeline = new Pipeline(session.connection());
        pipeline.add("set local lock_timeout = " + timeouts.lock().toMillis(), Pipeline.UNINDEXED);
        pipeline.add("set local statement_timeout = " + timeouts.statement().toMillis(), Pipeline.UNINDEXED);
        return pipeline;
    }

    /**
     * Runs a step inside the present transaction: adds it to the pipeline if it can travel there, else sends the pipeline
     * and runs the step after it.
     */
    void runInTransaction(Step step, int index, Pipeline pipeline) throws SQLException, StatementException {
        switch (step) {
            case QueryStep query when !query.returnsRows() -> pipeline.add(query.text(), index);
            case QueryStep query -> {
                pipeline.flush();
                execute(query, index);
            }
            case SqlStep sql -> {
                pipeline.flush();
                execute(sql, index);
            }
            case CallStep call -> {
                pipeline.flush();
                call(call, index);
            }
            case IrreversibleStep irreversible ->
                throw new StatementException(index, new IllegalStateException(irreversible.reason()));
        }
    }

    /**
     * Runs a statement outside any transaction. It may wait for locks for as long as it takes: what can't run in a
     * transaction is made not to hold others up while it waits.
     */
    void runAlone(Step step, int index) throws SQLException, StatementException {
        Pipeline limits = new Pipeline(session.connection());
        limits.add("set lock_timeout = 0", Pipeline.UNINDEXED);
        limits.add("set statement_timeout = " + timeouts.statement().toMillis(), Pipeline.UNINDEXED);
        limits.flush();
        execute(step, index);
    }

    private void execute(Step step, int index) throws StatementException {
        try (Statement statement = session.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(step.text());
        } catch (SQLException e) {
            throw new StatementException(index, e);
        }
    }

    /** The code is the author's: whatever it throws is a failure of the step. */
    private void call(CallStep step, int index) throws StatementException {
        try {
            step.code().accept(session.dsl());
            session.refuseIfLate();
        } catch (RuntimeException | SQLTimeoutException e) {
            throw new StatementException(index, e);
        }
    }
}

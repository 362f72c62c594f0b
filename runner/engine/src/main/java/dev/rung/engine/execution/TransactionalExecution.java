package dev.rung.engine.execution;

import dev.rung.engine.connection.Pipeline;
import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.history.HistoryWrites;
import dev.rung.engine.history.LogAction;
import dev.rung.engine.plan.Direction;
import dev.rung.engine.plan.PlannedMigration;
import dev.rung.engine.script.Rendering;
import dev.rung.engine.script.Step;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Query;

/**
 * Runs a migration and records it in one transaction. Typed statements, the history row and the line of the log travel
 * together, so that it costs two round trips: this batch and the commit.
 */
final class TransactionalExecution implements MigrationExecution {

    private final Session session;
    private final HistoryWrites writes;
    private final PlannedMigration planned;
    private final StepRunner runner;

    TransactionalExecution(Session session, HistoryWrites writes, PlannedMigration planned, StepRunner runner) {
        this.session = session;
        this.writes = writes;
        this.planned = planned;
        this.runner = runner;
    }

    @Override
    public void attempt() throws SQLException, StatementException {
        session.inTransaction(() -> {
            Pipeline pipeline = runner.beginTransaction();
            List<Step> steps = planned.script().steps();
            for (int i = 0; i < steps.size(); i++) {
                runner.runInTransaction(steps.get(i), i, pipeline);
            }
            for (Query write : recording()) {
                pipeline.add(Rendering.render(write), Pipeline.UNINDEXED);
            }
            pipeline.flush();
        });
    }

    private List<Query> recording() {
        String version = planned.id().toString();
        return planned.direction() == Direction.UP
                ? List.of(writes.applied(planned.migration()), writes.loggedInTransaction(LogAction.MIGRATE, version))
                : List.of(writes.removed(planned.id()), writes.loggedInTransaction(LogAction.ROLLBACK, version));
    }

    @Override
    public int stepsKept() {
        return 0;
    }
}

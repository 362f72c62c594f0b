package dev.rung.engine.execution;

import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.history.HistoryStore;
import dev.rung.engine.history.HistoryWrites;
import dev.rung.engine.history.LogAction;
import dev.rung.engine.model.Direction;
import dev.rung.engine.model.EntryState;
import dev.rung.engine.model.HistoryEntry;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.ScriptedMigration.Mode;
import dev.rung.engine.model.Step;
import dev.rung.engine.settings.TimeoutSettings;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.Query;

/**
 * Runs a migration and records it in one transaction. Typed statements, the history row and the log entry are sent
 * together, so that the migration takes two round trips: this batch and the commit.
 *
 * <p>Code and SQL of the author may end the transaction. A migration that contains such a step is first recorded as
 * started, in the same transaction. If its code commits, the history then shows the migration as interrupted, whatever
 * happens afterwards.
 */
final class TransactionalExecution implements MigrationExecution {

    private final Session session;
    private final HistoryWrites writes;
    private final PlannedMigration planned;
    private final TimeoutSettings timeouts;
    private final boolean isOpaque;

    TransactionalExecution(Session session, HistoryWrites writes, PlannedMigration planned, TimeoutSettings timeouts) {
        this.session = session;
        this.writes = writes;
        this.planned = planned;
        this.timeouts = timeouts;
        this.isOpaque = planned.script().steps().stream().anyMatch(Step::isOpaque);
    }

    @Override
    public void attempt() throws SQLException, StatementException {
        session.inTransaction(() -> {
            StepTransaction transaction = new StepTransaction(session, timeouts, writes);
            if (isOpaque) {
                transaction.record(List.of(beginning()));
            }
            List<Step> steps = planned.script().steps();
            for (int i = 0; i < steps.size(); i++) {
                transaction.run(steps.get(i), i);
            }
            transaction.record(ending());
            transaction.finish();
        });
    }

    private Query beginning() {
        return isUp()
                ? writes.begun(planned.migration(), Mode.TRANSACTIONAL)
                : writes.reverting(planned.id(), planned.script(), Mode.TRANSACTIONAL, 0);
    }

    private List<Query> ending() {
        String version = planned.id().toString();
        if (!isUp()) {
            return List.of(writes.removed(planned.id()), writes.loggedInTransaction(LogAction.ROLLBACK, version));
        }
        Query applied = isOpaque ? writes.completedInTransaction(planned.id()) : writes.applied(planned.migration());
        return List.of(applied, writes.loggedInTransaction(LogAction.MIGRATE, version));
    }

    @Override
    public Kept kept() {
        if (!isOpaque || session.isClosed()) {
            return new Kept.Nothing();
        }
        Optional<EntryState> state =
                new HistoryStore(session).read().find(planned.id()).map(HistoryEntry::state);
        boolean isInterrupted = state.filter(found -> !found.isComplete()).isPresent();
        return isInterrupted ? new Kept.Unknown() : new Kept.Nothing();
    }

    private boolean isUp() {
        return planned.direction() == Direction.UP;
    }
}

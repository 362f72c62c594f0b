package dev.rung.engine.execution;

import dev.rung.engine.catalog.Catalog;
import dev.rung.engine.connection.Pipeline;
import dev.rung.engine.connection.SentStatement;
import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.StatementException;
import dev.rung.engine.event.RunListener;
import dev.rung.engine.history.HistoryWrites;
import dev.rung.engine.model.Intention;
import dev.rung.engine.model.PlannedMigration;
import dev.rung.engine.model.ServerError;
import dev.rung.engine.model.Step;
import dev.rung.engine.model.StoredStep;
import dev.rung.engine.settings.TimeoutSettings;
import dev.rung.engine.sql.SqlState;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Completion;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Runs steps that can't run in a transaction. Each one is recorded as intended before it runs, with the state of its
 * object in the catalog. This record is removed in the transaction that records the step as complete. The outcome of an
 * interrupted step is determined before anything else: see {@link Settlement}.
 */
final class IntendedSteps {

    private final Session session;
    private final HistoryWrites writes;
    private final PlannedMigration planned;
    private final TimeoutSettings timeouts;
    private final Settlement settlement;
    private @Nullable Intention open;

    IntendedSteps(
            Session session,
            HistoryWrites writes,
            PlannedMigration planned,
            TimeoutSettings timeouts,
            RunListener listener) {
        this.session = session;
        this.writes = writes;
        this.planned = planned;
        this.timeouts = timeouts;
        this.settlement = new Settlement(session, planned, this::runAlone, listener);
        this.open = planned.intended().orElse(null);
    }

    /** Whether a step of the current direction is already recorded as intended. */
    boolean isOpen(int step) {
        return open != null && open.direction() == planned.direction() && open.step() == step;
    }

    /**
     * Determines the outcome of an interrupted step of {@code up} before {@code down} starts.
     *
     * @throws SQLException if the step is complete, which the plan didn't consider, or its outcome can't be determined
     */
    void settleOtherDirection() throws SQLException {
        if (open == null || open.direction() == planned.direction()) {
            return;
        }
        Intention intention = open;
        if (isComplete(intention)) {
            session.write(List.of(writes.progress(planned.id(), intention.direction(), intention.step() + 1)));
            throw new StepRefusal(
                    "step " + (intention.step() + 1) + " of up ("
                            + intention.recorded().line()
                            + ") was interrupted, but is complete; this is recorded now",
                    "plan the rollback again");
        }
        session.write(List.of(writes.notIntended(planned.id())));
        open = null;
    }

    /**
     * Whether the interrupted step is complete. Its failure is thrown as a plain {@code SQLException}, because it isn't
     * a step of the script that runs now.
     */
    private boolean isComplete(Intention ofWayUp) throws SQLException {
        try {
            return settlement.isComplete(ofWayUp);
        } catch (StatementException e) {
            throw e.reason() instanceof SQLException reason ? reason : new SQLException(e.reason());
        }
    }

    /** Runs a step and records it. Returns whether the step had to run. */
    boolean run(Step step, int index) throws SQLException, StatementException {
        if (isOpen(index) && open != null && settlement.isComplete(open)) {
            refuseIfChanged(open, step);
            complete(index);
            return false;
        }
        refuseIfElsewhere(step, index);
        Optional<CatalogObject> object = objectOf(step);
        Long before = object.flatMap(new Catalog(session.dsl(), session.schema())::identityOf)
                .orElse(null);
        settlement.refuseUnlike(step, index, before);
        Intention intention = new Intention(planned.direction(), index, StoredStep.of(step), before);
        session.write(List.of(writes.intended(planned.id(), intention)));
        open = intention;
        if (step.isOpaque()) {
            session.markUsedByAuthor();
        }
        try {
            runAlone(step, index);
        } catch (StatementException e) {
            if (step.completion().isEmpty() && isRefusal(e)) {
                session.write(List.of(writes.notIntended(planned.id())));
                open = null;
            }
            throw e;
        }
        complete(index);
        return true;
    }

    private void complete(int index) throws SQLException {
        session.write(List.of(writes.progress(planned.id(), planned.direction(), index + 1)));
        open = null;
    }

    private static Optional<CatalogObject> objectOf(Step step) {
        return step.completion().flatMap(completion -> switch (completion) {
            case Completion.Repeatable repeatable -> Optional.empty();
            case Completion.Removal removal -> Optional.of(removal.object());
            case Completion.Building building -> Optional.of(building.index());
        });
    }

    private void refuseIfElsewhere(Step step, int index) throws StatementException {
        Optional<Field<String>> question = new NameGuard(session.schema()).before(step);
        if (question.isPresent()) {
            String reached = session.dsl().select(question.get()).fetchSingle().value1();
            if (reached != null) {
                throw new StatementException(index, StepRefusal.elsewhere(reached));
            }
        }
    }

    private void refuseIfChanged(Intention intention, Step step) throws StatementException {
        if (!intention.recorded().saysTheSameAs(step)) {
            throw new StatementException(
                    intention.step(),
                    new StepRefusal(
                            "the step was interrupted, but is complete in the form that it had before it was changed: "
                                    + intention.recorded().text(),
                            "restore the step, and put the change into a new migration"));
        }
    }

    /**
     * Whether PostgreSQL refused the statement on a connection that still works, so that the statement is no longer
     * running.
     */
    private boolean isRefusal(StatementException failure) {
        return !session.isClosed()
                && ServerError.of(failure.reason())
                        .sqlState()
                        .filter(state -> !SqlState.isSessionLost(state))
                        .isPresent();
    }

    /**
     * Runs a statement outside any transaction. It may wait for locks without a limit, because statements that can't
     * run in a transaction don't block others while they wait.
     */
    private void runAlone(Step step, int index) throws SQLException, StatementException {
        Pipeline limits = new Pipeline(session.connection());
        limits.add("set lock_timeout = 0", Pipeline.UNINDEXED);
        limits.add("set statement_timeout = " + timeouts.statement().toMillis(), Pipeline.UNINDEXED);
        limits.flush();
        try {
            session.execute(step.text());
        } catch (SQLException e) {
            throw new StatementException(index, SentStatement.plain(session.connection(), step.text()), e);
        }
    }
}
